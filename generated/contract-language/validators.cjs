// Generated from contracts/extensions.schema.json by npm run generate; do not edit.
"use strict";
exports.extensions = validate0;
const schema0 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Extensions of the contract language","description":"Every extension that may stand in contracts/<api>/openapi.yaml. Said in words in docs/contract-language.md.","type":"object","additionalProperties":false,"properties":{"x-documents":{"$ref":"#/$defs/documents"},"x-provenance":{"$ref":"#/$defs/provenance"},"x-environment":{"$ref":"#/$defs/environment"},"x-outcomes":{"$ref":"#/$defs/outcomes"},"x-agrees":{"$ref":"#/$defs/agrees"},"x-credentials":{"$ref":"#/$defs/credentials"},"x-collection":{"$ref":"#/$defs/collection"},"x-invariants":{"$ref":"#/$defs/invariants"},"x-role":{"$ref":"#/$defs/role"},"x-answers":{"$ref":"#/$defs/answers"},"x-outcome":{"$ref":"#/$defs/branch"},"x-rival":{"$ref":"#/$defs/rivalExample"}},"$defs":{"pointer":{"description":"A JSON Pointer (RFC 6901): empty for the whole, else it begins with a slash.","type":"string","pattern":"^(/([^/~]|~[01])*)*$"},"variable":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Z][A-Z0-9_]*$"},"documents":{"description":"The sources of the contract, at its root: key → document.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["title","date","language"],"properties":{"title":{"type":"string","minLength":1},"date":{"description":"Date of the revision, as exactly as it is known.","type":"string","pattern":"^\\d{4}(-\\d{2}(-\\d{2})?)?$"},"language":{"description":"Two-letter language code.","type":"string","pattern":"^[a-z]{2}$"},"url":{"type":"string","pattern":"^https?://"}}}},"provenance":{"description":"Who promises the node it stands on and everything below.","type":"object","additionalProperties":false,"required":["basis"],"properties":{"basis":{"description":"documented: a sentence or a table says it. sample: only an example shows it. decided: we chose. assumed: nobody has confirmed it, so a finding on it only informs.","enum":["documented","sample","decided","assumed"]},"source":{"description":"A key of x-documents; for decided, the name of a record in docs/decisions or decisions/ beside the contracts, without .md. An assumption may say here why it is made.","type":"string","minLength":1},"because":{"description":"For assumed: why somebody thinks so.","type":"string","minLength":1},"section":{"description":"Where in the document.","type":"string","minLength":1},"rivals":{"description":"The claims that lost.","type":"array","minItems":1,"items":{"$ref":"#/$defs/rival"}}},"if":{"required":["basis"],"properties":{"basis":{"const":"assumed"}}},"then":{"if":{"required":["source"]},"then":{"properties":{"because":{"description":"stands beside \"source\". Keep \"because\" alone.","not":{}}}},"else":{"required":["because"]}},"else":{"required":["source"],"properties":{"because":{"description":"only an assumption says why. Name a \"source\".","not":{}}}}},"rival":{"type":"object","additionalProperties":false,"required":["claim","source"],"properties":{"claim":{"description":"A schema, a value, or a fragment of the extension it stands on."},"source":{"description":"A key of x-documents.","type":"string","minLength":1},"section":{"type":"string","minLength":1}}},"environment":{"description":"Which environment variables say where the provider runs and what to look at. At the root. What is absent has the usual names.","type":"object","additionalProperties":false,"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"prefixes":{"description":"A variable with one of these prefixes and an unknown rest is a typo.","type":"array","items":{"type":"string","pattern":"^[A-Z][A-Z0-9_]*_$"}},"endpoint":{"$ref":"#/$defs/variable"},"parameters":{"$ref":"#/$defs/variableReferences"},"resources":{"description":"Kind of resource → parameter → variable.","type":"object","additionalProperties":{"$ref":"#/$defs/variableReferences"}},"foreign":{"description":"Parameter → variable with a real value that the credentials do not own.","type":"object","additionalProperties":{"$ref":"#/$defs/variable"}}}},"variableReferences":{"description":"Parameter → variable.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["variable"],"properties":{"variable":{"$ref":"#/$defs/variable"},"default":{"description":"Used where the variable is not set.","type":"string"}}}},"outcomes":{"description":"How the API says each outcome on the wire. At the root.","type":"object","additionalProperties":false,"required":["success"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"success":{"$ref":"#/$defs/outcome"},"invalid-parameter":{"$ref":"#/$defs/outcome"},"missing-credentials":{"$ref":"#/$defs/outcome"},"invalid-credentials":{"$ref":"#/$defs/outcome"},"expired-credentials":{"$ref":"#/$defs/outcome"},"foreign-owner":{"$ref":"#/$defs/outcome"},"unknown-resource":{"$ref":"#/$defs/outcome"},"expired-cursor":{"$ref":"#/$defs/outcome"},"throttled":{"$ref":"#/$defs/outcome"},"unavailable":{"$ref":"#/$defs/outcome"},"server-error":{"description":"What a status of 5xx says elsewhere. No request is answered so.","$ref":"#/$defs/outcome"}}},"outcome":{"type":"object","additionalProperties":false,"required":["status"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"status":{"type":"array","minItems":1,"items":{"type":"integer","minimum":100,"maximum":599}},"schema":{"description":"Schema of the body."},"code":{"description":"The code in the body decides too.","type":"object","additionalProperties":false,"required":["at","values"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"at":{"$ref":"#/$defs/pointer"},"values":{"description":"The codes that mean the outcome; null where there is none in the body.","type":"array","minItems":1,"items":{"type":["string","integer","null"]}}}},"likely":{"description":"Codes that documents name; another one is information.","$ref":"#/$defs/codes"}}},"codes":{"type":"array","minItems":1,"items":{"type":["string","integer"]}},"outcomeNames":{"description":"Any of these keeps the promise; refused stands for any outcome but success.","type":"array","minItems":1,"items":{"enum":["success","invalid-parameter","missing-credentials","invalid-credentials","expired-credentials","foreign-owner","unknown-resource","expired-cursor","throttled","unavailable","refused"]}},"answer":{"type":"object","additionalProperties":false,"required":["outcomes"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"outcomes":{"$ref":"#/$defs/outcomeNames"}}},"answerOrNothing":{"description":"null takes the default away: then only \"not 5xx\" is judged.","oneOf":[{"$ref":"#/$defs/answer"},{"type":"null"}]},"answers":{"description":"How a bad value is answered, where the default is wrong. On a parameter or a field of a form body.","type":"object","additionalProperties":false,"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"invalid":{"description":"A value outside the schema.","$ref":"#/$defs/answerOrNothing"},"missing":{"description":"A required one is absent.","$ref":"#/$defs/answerOrNothing"},"unknown":{"description":"Well-formed and names nothing; where success is among the outcomes, it lists no items.","$ref":"#/$defs/answerOrNothing"},"foreign":{"description":"Names what the caller does not own.","$ref":"#/$defs/answerOrNothing"},"expired":{"description":"A cursor that a page said, too long ago. A walk that meets this answer begins again; never a success.","$ref":"#/$defs/answerOrNothing"},"past-the-end":{"description":"The number of a page behind the last one, where such a page is refused.","$ref":"#/$defs/answerOrNothing"}}},"agrees":{"description":"Values in two operations that are equal for one resource. At the root.","type":"array","items":{"type":"object","additionalProperties":false,"required":["message","values"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"message":{"type":"string","minLength":1},"values":{"type":"array","minItems":2,"items":{"type":"object","additionalProperties":false,"required":["operation","at"],"properties":{"operation":{"description":"An operationId.","type":"string"},"at":{"description":"Into the body of its success.","$ref":"#/$defs/pointer"}}}}}}},"credentials":{"description":"How a credential is presented and how it is broken. On a security scheme.","type":"object","additionalProperties":false,"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"form":{"description":"Absent where the scheme itself says it: token for apiKey and bearer, basic, oauth2.","enum":["token","basic","oauth2","iam-password","sdk-hmac-sha256","tencent-api-2","tc3-hmac-sha256"]},"prefix":{"description":"Stands before the token, with its blank: `Token `. Absent where the scheme itself says it.","type":"string","pattern":"^[!-~ ]*$"},"service":{"description":"Name of the service that a request is signed for, where the form signs one.","type":"string","pattern":"^[a-z0-9-]+$"},"variables":{"description":"Part of the credential → environment variable. Absent where the usual names are taken.","type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/variable"}},"required":{"description":"Parts without which the form cannot be presented. Absent for those that the form always needs.","type":"array","minItems":1,"items":{"type":"string"}},"methods":{"description":"Texts to name the signature method with, the default first; `as` where it is not verified as itself, an empty text where it is left out.","type":"array","minItems":2,"items":{"oneOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"required":["text","as"],"properties":{"text":{"type":"string"},"as":{"type":"string","minLength":1},"x-provenance":{"$ref":"#/$defs/provenance"}}}]}},"tolerates":{"description":"How far the clock of a signer may be off, in either direction, and its requests are certainly accepted.","type":"object","additionalProperties":false,"required":["seconds"],"properties":{"seconds":{"type":"integer","minimum":1},"x-provenance":{"$ref":"#/$defs/provenance"}}},"broken":{"description":"Way of breaking it → the outcomes that keep the promise then. Absent for the ways that every scheme promises to refuse.","type":"object","additionalProperties":false,"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"missing":{"description":"It is not sent.","$ref":"#/$defs/answer"},"empty":{"description":"It is sent empty.","$ref":"#/$defs/answer"},"truncated":{"description":"One end is cut off.","$ref":"#/$defs/answer"},"lengthened":{"description":"One end is longer.","$ref":"#/$defs/answer"},"tampered":{"description":"One character is changed.","$ref":"#/$defs/answer"},"rewritten":{"description":"It is written in another way that decodes to the same: without padding, in the other case. Refused only where it is compared as a text.","$ref":"#/$defs/answer"},"foreign":{"description":"It is well-formed and belongs to nobody.","$ref":"#/$defs/answer"},"expired":{"description":"It was valid once.","$ref":"#/$defs/answer"},"stale":{"description":"It was signed long ago.","$ref":"#/$defs/answer"},"replayed":{"description":"The same signed request is sent twice.","$ref":"#/$defs/answer"},"misplaced":{"description":"It is sent in another place, under another name or without its prefix.","$ref":"#/$defs/answer"}}}}},"collection":{"description":"What the list in the answer means. On an operation.","type":"object","additionalProperties":false,"required":["items"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"items":{"description":"Into the body; empty where the body is the list.","$ref":"#/$defs/pointer"},"identity":{"description":"Into an item: no two items are alike there, or in all of several places together. Absent where items are compared as a multiset.","oneOf":[{"$ref":"#/$defs/pointer"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/pointer"}}]},"total":{"description":"How many items match.","$ref":"#/$defs/totalField"},"count":{"description":"How many items are on this page.","$ref":"#/$defs/placedField"},"pages":{"description":"How many pages of this size there are.","$ref":"#/$defs/pagesField"},"more":{"description":"Whether a page follows.","$ref":"#/$defs/moreField"},"left":{"description":"How many items stand behind this page. Not judged where an answer leaves it out.","$ref":"#/$defs/pagesField"},"links":{"$ref":"#/$defs/links"},"paging":{"$ref":"#/$defs/paging"},"sort":{"$ref":"#/$defs/sort"},"filters":{"type":"array","items":{"$ref":"#/$defs/filter"}},"promises":{"$ref":"#/$defs/promises"}}},"links":{"description":"Where an answer says the URLs of the pages round it, beside pages that have a number. In the header Link without a pattern the URL has the rel of its name: next, prev or previous, first, last.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"next":{"description":"The next page. Absent, null or empty on the last one.","$ref":"#/$defs/placedField"},"previous":{"description":"The page before. Absent, null or empty on the first one.","$ref":"#/$defs/placedField"},"first":{"description":"The first page. On that page itself it may be left out.","$ref":"#/$defs/placedField"},"last":{"description":"The last page. On that page itself it may be left out.","$ref":"#/$defs/placedField"}}},"placedField":{"description":"Where an answer says it: a pointer into the body, or { at }, or { header }.","oneOf":[{"$ref":"#/$defs/pointer"},{"$ref":"#/$defs/place"}]},"place":{"type":"object","additionalProperties":false,"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"at":{"description":"Into the body; beside a header, into the JSON that it holds.","$ref":"#/$defs/pointer"},"header":{"$ref":"#/$defs/headerName"},"pattern":{"$ref":"#/$defs/headerPattern"}}},"headerName":{"description":"Name of a response header.","type":"string","pattern":"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},"headerPattern":{"description":"A regular expression that finds it in the text of the header: its first group, or all that it matches.","type":"string","minLength":1},"pagesField":{"description":"Where an answer says a number that takes counting: a pointer, or a mapping with at or header.","oneOf":[{"$ref":"#/$defs/pointer"},{"$ref":"#/$defs/pagesPlace"}]},"pagesPlace":{"type":"object","additionalProperties":false,"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"at":{"description":"Into the body.","$ref":"#/$defs/pointer"},"header":{"$ref":"#/$defs/headerName"},"pattern":{"$ref":"#/$defs/headerPattern"},"unknown":{"description":"A value that means \"not counted\", such as -1.","type":["integer","string"]}}},"totalField":{"description":"Where an answer says the total, and the values that do not count: a pointer, or a mapping with at or header.","oneOf":[{"$ref":"#/$defs/pointer"},{"$ref":"#/$defs/totalPlace"}]},"totalPlace":{"type":"object","additionalProperties":false,"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"at":{"description":"Into the body.","$ref":"#/$defs/pointer"},"header":{"$ref":"#/$defs/headerName"},"pattern":{"$ref":"#/$defs/headerPattern"},"unknown":{"description":"A value that means \"not counted\", such as -1 or *.","type":["integer","string"]},"at-most":{"description":"It stops counting here.","type":"integer","minimum":1}}},"moreField":{"description":"Where an answer says that a page follows: a pointer, or a mapping with at or header.","oneOf":[{"$ref":"#/$defs/pointer"},{"$ref":"#/$defs/morePlace"}]},"morePlace":{"type":"object","additionalProperties":false,"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"at":{"description":"Into the body.","$ref":"#/$defs/pointer"},"header":{"$ref":"#/$defs/headerName"},"pattern":{"$ref":"#/$defs/headerPattern"},"value":{"description":"The value that means that a page follows; true where absent.","type":["boolean","integer","string"]}}},"paging":{"description":"How the pages of the list are asked for. Which members a style needs is said in docs/contract-language.md.","type":"object","additionalProperties":false,"required":["style"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"style":{"description":"page-index and record-offset: what the page parameter counts. cursor: a token leads to the next page. link: a URL does. marker: the last item of a page does.","enum":["page-index","record-offset","cursor","link","marker"]},"page":{"description":"Name of the parameter that takes the number.","type":"string"},"cursor":{"description":"Name of the parameter that takes the token. In the style link, the one in the URL whose value tells the pages apart.","type":"string"},"marker":{"description":"Name of the parameter that takes the mark of the last item of the page before.","type":"string"},"field":{"description":"Where that mark stands in an item, and in no two items alike; the identity where absent.","$ref":"#/$defs/pointer"},"next":{"description":"Where an answer says the next token or URL. Absent, null or empty at the end.","$ref":"#/$defs/placedField"},"size":{"description":"Name of the parameter that takes the size of a page.","type":"string"},"first":{"description":"Number of the first page; 0 where absent.","type":"integer","minimum":0},"default":{"description":"Items of a page where no size is asked for, where the schema of the size does not say it.","type":"integer","minimum":1},"largest":{"description":"Items of the largest page, where the schema of the size does not say it.","type":"integer","minimum":1},"oversize":{"description":"How a larger size is answered: refused, clamped to the largest, or undocumented.","enum":["refused","clamped","undocumented"]},"zero":{"description":"What a size of 0 asks for, where the schema allows it: a page of the default size, or no items, only what is said beside them.","enum":["default","none"]}}},"sort":{"description":"How an order is asked for, and the order of a request that asks for none. Without `by` and `order` the order is fixed.","type":"object","additionalProperties":false,"required":["keys"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"by":{"description":"Name of the parameter that chooses the key, and in one parameter with it the direction.","type":"string"},"order":{"description":"Name of the parameter that chooses the direction.","type":"string"},"ascending":{"description":"Name of the parameter that takes the key of an ascending order, where each direction has a parameter.","type":"string"},"descending":{"description":"Name of the parameter that takes the key of a descending order, where each direction has a parameter.","type":"string"},"syntax":{"$ref":"#/$defs/sortSyntax"},"separator":{"description":"Between several keys, which break ties in turn. Absent where one key is all.","type":"string","minLength":1},"keys":{"description":"Key → pointer into an item, or with more about it.","type":"object","minProperties":1,"additionalProperties":{"oneOf":[{"$ref":"#/$defs/pointer"},{"$ref":"#/$defs/sortKey"}]}},"directions":{"description":"The words for the directions on the wire. With the style suffix one of them may be empty, and is the direction of a bare key.","type":"object","additionalProperties":false,"required":["ascending","descending"],"properties":{"ascending":{"type":"string"},"descending":{"type":"string"}}},"unknown":{"description":"How an order by a key that is not known is answered, where the schema of the parameter allows any text: refused, or ignored, which is the default order.","enum":["refused","ignored"]},"unsaid":{"description":"The direction of a key that is named without one.","$ref":"#/$defs/sortDirection"},"default":{"description":"The order of a request that asks for none; several keys break ties in turn. Absent where none is promised.","oneOf":[{"$ref":"#/$defs/sortTerm"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/sortTerm"}}]}},"dependentRequired":{"order":["directions"],"syntax":["by"],"ascending":["descending"],"descending":["ascending"]}},"sortSyntax":{"description":"How one parameter says key and direction. Absent where they stand in two parameters.","type":"object","additionalProperties":false,"required":["style"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"style":{"description":"Where the direction stands: -key or key:desc.","enum":["prefix","suffix"]},"descending":{"description":"Before a descending key; - where absent. For prefix.","type":"string","minLength":1},"ascending":{"description":"Before an ascending key; nothing where absent. For prefix.","type":"string"},"between":{"description":"Between key and word; : where absent. For suffix.","type":"string","minLength":1}}},"sortKey":{"type":"object","additionalProperties":false,"required":["at"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"at":{"description":"Into an item.","$ref":"#/$defs/pointer"},"compares":{"$ref":"#/$defs/comparison"},"nulls":{"description":"Where items without a value stand: at one end whatever the direction, or as if they were below or above every value. Unsaid: not judged.","enum":["first","last","smallest","largest"]}}},"sortTerm":{"type":"object","additionalProperties":false,"required":["key","direction"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"key":{"type":"string"},"direction":{"$ref":"#/$defs/sortDirection"}}},"sortDirection":{"enum":["ascending","descending"]},"comparison":{"description":"How values compare: text is by code point; undocumented is not judged. Unsaid: what the schema of the field says, number or instant, else undocumented.","enum":["number","text","text-ignoring-case","instant","undocumented"]},"unit":{"description":"What a time is counted in, since the epoch, or that it is written as a date-time, or as a day.","enum":["milliseconds","seconds","date-time","date"]},"filter":{"type":"object","additionalProperties":false,"required":["parameter","field","match"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"parameter":{"description":"Name of a parameter. Where its schema has a default, the list without it is the list under that value.","type":"string"},"field":{"description":"Into an item.","$ref":"#/$defs/pointer"},"match":{"description":"contains is a case-sensitive substring; has, has-all and has-any are for a field that is a list; greater and less exclude their bound.","enum":["equals","not-equals","in","contains","contains-ignoring-case","begins-with","has","has-all","has-any","at-least","at-most","greater","less"]},"or":{"description":"Further fields that the value is looked for in. An item matches where any of them does.","type":"array","minItems":1,"items":{"oneOf":[{"$ref":"#/$defs/pointer"},{"$ref":"#/$defs/furtherField"}]}},"compares":{"$ref":"#/$defs/comparison"},"unit":{"$ref":"#/$defs/unit"},"separator":{"description":"Between several values. For in, has-all and has-any.","type":"string","minLength":1},"any":{"description":"A value that stands for no filter, such as all.","type":"string","minLength":1},"none":{"description":"A value that finds what has no value: the field is null or absent, or an empty list. Such as none.","type":"string","minLength":1},"some":{"description":"A value that finds what has any value. Such as *.","type":"string","minLength":1},"trimmed":{"description":"Blanks at the ends of a value are left out before it is looked for.","const":true}}},"furtherField":{"type":"object","additionalProperties":false,"required":["field"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"field":{"description":"Into an item.","$ref":"#/$defs/pointer"},"match":{"description":"How the value is looked for in this field; as in the first one where absent.","enum":["equals","contains","contains-ignoring-case","begins-with","has"]},"compares":{"$ref":"#/$defs/comparison"}}},"promises":{"description":"Promises that a schema cannot say; each is a node with its own provenance.","type":"object","additionalProperties":false,"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"full-pages":{"description":"Every page but the last is full.","$ref":"#/$defs/promise"},"empty-past-the-end":{"description":"A page behind the last is an empty success.","$ref":"#/$defs/promise"},"stable-order":{"description":"Two equal requests on unmoved data answer alike, ties included.","$ref":"#/$defs/promise"},"no-match-is-empty":{"description":"No match is an empty success.","$ref":"#/$defs/promise"},"inclusive-bounds":{"description":"at-least and at-most include their bound.","$ref":"#/$defs/promise"},"merged":{"description":"Items alike in the fields of `by`, or in everything without it, are one item.","$ref":"#/$defs/mergedPromise"},"own-items":{"description":"No item of one resource appears in the list of another.","$ref":"#/$defs/promise"}}},"mergedPromise":{"type":"object","additionalProperties":false,"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"description":{"type":"string"},"by":{"description":"Into an item: the fields that make two items alike. All of them without it.","type":"array","minItems":1,"items":{"$ref":"#/$defs/pointer"}}}},"promise":{"type":"object","additionalProperties":false,"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"description":{"type":"string"}}},"invariants":{"description":"Rules in CEL on the value at this schema.","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["rule","message"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"rule":{"description":"True in the good world. Variables: self, request, resource, now.","type":"string","minLength":1},"message":{"description":"What is wrong where the rule is false: one sentence without a stop.","type":"string","minLength":1}}}},"role":{"description":"What the value of a parameter is for.","enum":["resource","owner","credential","page","size","sort","order","filter","constant"]},"branch":{"description":"Which outcome a branch of oneOf is.","enum":["success","refused"]},"rivalExample":{"description":"This example of a document does not keep the contract, and why the contract stands against it. On a named example.","type":"object","additionalProperties":false,"required":["reason"],"properties":{"reason":{"type":"string","minLength":1},"x-provenance":{"$ref":"#/$defs/provenance"}}}}};
const schema1 = {"description":"The sources of the contract, at its root: key → document.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["title","date","language"],"properties":{"title":{"type":"string","minLength":1},"date":{"description":"Date of the revision, as exactly as it is known.","type":"string","pattern":"^\\d{4}(-\\d{2}(-\\d{2})?)?$"},"language":{"description":"Two-letter language code.","type":"string","pattern":"^[a-z]{2}$"},"url":{"type":"string","pattern":"^https?://"}}}};
const schema72 = {"description":"What the value of a parameter is for.","enum":["resource","owner","credential","page","size","sort","order","filter","constant"]};
const schema75 = {"description":"Which outcome a branch of oneOf is.","enum":["success","refused"]};
const func0 = Object.prototype.hasOwnProperty;
const func1 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^\\d{4}(-\\d{2}(-\\d{2})?)?$", "u");
const pattern1 = new RegExp("^[a-z]{2}$", "u");
const pattern2 = new RegExp("^https?://", "u");
const schema2 = {"description":"Who promises the node it stands on and everything below.","type":"object","additionalProperties":false,"required":["basis"],"properties":{"basis":{"description":"documented: a sentence or a table says it. sample: only an example shows it. decided: we chose. assumed: nobody has confirmed it, so a finding on it only informs.","enum":["documented","sample","decided","assumed"]},"source":{"description":"A key of x-documents; for decided, the name of a record in docs/decisions or decisions/ beside the contracts, without .md. An assumption may say here why it is made.","type":"string","minLength":1},"because":{"description":"For assumed: why somebody thinks so.","type":"string","minLength":1},"section":{"description":"Where in the document.","type":"string","minLength":1},"rivals":{"description":"The claims that lost.","type":"array","minItems":1,"items":{"$ref":"#/$defs/rival"}}},"if":{"required":["basis"],"properties":{"basis":{"const":"assumed"}}},"then":{"if":{"required":["source"]},"then":{"properties":{"because":{"description":"stands beside \"source\". Keep \"because\" alone.","not":{}}}},"else":{"required":["because"]}},"else":{"required":["source"],"properties":{"because":{"description":"only an assumption says why. Name a \"source\".","not":{}}}}};
const schema3 = {"type":"object","additionalProperties":false,"required":["claim","source"],"properties":{"claim":{"description":"A schema, a value, or a fragment of the extension it stands on."},"source":{"description":"A key of x-documents.","type":"string","minLength":1},"section":{"type":"string","minLength":1}}};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.basis === undefined) && (missing0 = "basis")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.basis !== undefined){
if("assumed" !== data.basis){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.source === undefined) && (missing1 = "source")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.because !== undefined){
const err3 = {instancePath:instancePath+"/because",schemaPath:"#/then/then/properties/because/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema2.then.then.properties.because.not,parentSchema:schema2.then.then.properties.because,data:data.because};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid2 = _valid1;
if(valid2){
var props0 = {};
props0.because = true;
}
ifClause1 = "then";
}
else {
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.because === undefined){
const err4 = {instancePath,schemaPath:"#/then/else/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'",schema:schema2.then.else.required,parentSchema:schema2.then.else,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
ifClause1 = "else";
}
if(!valid2){
const err5 = {instancePath,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema2.then.if,parentSchema:schema2.then,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.basis = true;
}
}
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
const err6 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema2.else.required,parentSchema:schema2.else,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.because !== undefined){
const err7 = {instancePath:instancePath+"/because",schemaPath:"#/else/properties/because/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema2.else.properties.because.not,parentSchema:schema2.else.properties.because,data:data.because};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.because = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema2.if,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.basis === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'",schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "basis") || (key0 === "source")) || (key0 === "because")) || (key0 === "section")) || (key0 === "rivals"))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.basis !== undefined){
let data3 = data.basis;
if(!((((data3 === "documented") || (data3 === "sample")) || (data3 === "decided")) || (data3 === "assumed"))){
const err11 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/enum",keyword:"enum",params:{allowedValues: schema2.properties.basis.enum},message:"must be equal to one of the allowed values",schema:schema2.properties.basis.enum,parentSchema:schema2.properties.basis,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.source !== undefined){
let data4 = data.source;
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err12 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.source,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.source.type,parentSchema:schema2.properties.source,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.because !== undefined){
let data5 = data.because;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err14 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.because,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.because.type,parentSchema:schema2.properties.because,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.section !== undefined){
let data6 = data.section;
if(typeof data6 === "string"){
if(func1(data6) < 1){
const err16 = {instancePath:instancePath+"/section",schemaPath:"#/properties/section/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.properties.section,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/section",schemaPath:"#/properties/section/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.properties.section.type,parentSchema:schema2.properties.section,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.rivals !== undefined){
let data7 = data.rivals;
if(Array.isArray(data7)){
if(data7.length < 1){
const err18 = {instancePath:instancePath+"/rivals",schemaPath:"#/properties/rivals/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema2.properties.rivals,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.claim === undefined){
const err19 = {instancePath:instancePath+"/rivals/" + i0,schemaPath:"#/$defs/rival/required",keyword:"required",params:{missingProperty: "claim"},message:"must have required property '"+"claim"+"'",schema:schema3.required,parentSchema:schema3,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.source === undefined){
const err20 = {instancePath:instancePath+"/rivals/" + i0,schemaPath:"#/$defs/rival/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema3.required,parentSchema:schema3,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data8){
if(!(((key1 === "claim") || (key1 === "source")) || (key1 === "section"))){
const err21 = {instancePath:instancePath+"/rivals/" + i0,schemaPath:"#/$defs/rival/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema3,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.source !== undefined){
let data9 = data8.source;
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err22 = {instancePath:instancePath+"/rivals/" + i0+"/source",schemaPath:"#/$defs/rival/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.source,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/rivals/" + i0+"/source",schemaPath:"#/$defs/rival/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.source.type,parentSchema:schema3.properties.source,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.section !== undefined){
let data10 = data8.section;
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err24 = {instancePath:instancePath+"/rivals/" + i0+"/section",schemaPath:"#/$defs/rival/properties/section/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.section,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/rivals/" + i0+"/section",schemaPath:"#/$defs/rival/properties/section/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.section.type,parentSchema:schema3.properties.section,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/rivals/" + i0,schemaPath:"#/$defs/rival/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.type,parentSchema:schema3,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/rivals",schemaPath:"#/properties/rivals/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema2.properties.rivals.type,parentSchema:schema2.properties.rivals,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.type,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema4 = {"description":"Which environment variables say where the provider runs and what to look at. At the root. What is absent has the usual names.","type":"object","additionalProperties":false,"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"prefixes":{"description":"A variable with one of these prefixes and an unknown rest is a typo.","type":"array","items":{"type":"string","pattern":"^[A-Z][A-Z0-9_]*_$"}},"endpoint":{"$ref":"#/$defs/variable"},"parameters":{"$ref":"#/$defs/variableReferences"},"resources":{"description":"Kind of resource → parameter → variable.","type":"object","additionalProperties":{"$ref":"#/$defs/variableReferences"}},"foreign":{"description":"Parameter → variable with a real value that the credentials do not own.","type":"object","additionalProperties":{"$ref":"#/$defs/variable"}}}};
const schema5 = {"description":"Name of an environment variable.","type":"string","pattern":"^[A-Z][A-Z0-9_]*$"};
const schema6 = {"description":"Parameter → variable.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["variable"],"properties":{"variable":{"$ref":"#/$defs/variable"},"default":{"description":"Used where the variable is not set.","type":"string"}}}};
const pattern4 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.variable === undefined){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "variable"},message:"must have required property '"+"variable"+"'",schema:schema6.additionalProperties.required,parentSchema:schema6.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key1 in data0){
if(!((key1 === "variable") || (key1 === "default"))){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema6.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.variable !== undefined){
let data1 = data0.variable;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/variable",schemaPath:"#/$defs/variable/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\"",schema:"^[A-Z][A-Z0-9_]*$",parentSchema:schema5,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/variable",schemaPath:"#/$defs/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema5.type,parentSchema:schema5,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.default !== undefined){
let data2 = data0.default;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/additionalProperties/properties/default/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.additionalProperties.properties.default.type,parentSchema:schema6.additionalProperties.properties.default,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.additionalProperties.type,parentSchema:schema6.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern3 = new RegExp("^[A-Z][A-Z0-9_]*_$", "u");

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "x-provenance") || (key0 === "prefixes")) || (key0 === "endpoint")) || (key0 === "parameters")) || (key0 === "resources")) || (key0 === "foreign"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["x-provenance"] !== undefined){
if(!(validate1(data["x-provenance"], {instancePath:instancePath+"/x-provenance",parentData:data,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.prefixes !== undefined){
let data1 = data.prefixes;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err1 = {instancePath:instancePath+"/prefixes/" + i0,schemaPath:"#/properties/prefixes/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*_$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*_$"+"\"",schema:"^[A-Z][A-Z0-9_]*_$",parentSchema:schema4.properties.prefixes.items,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/prefixes/" + i0,schemaPath:"#/properties/prefixes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema4.properties.prefixes.items.type,parentSchema:schema4.properties.prefixes.items,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/prefixes",schemaPath:"#/properties/prefixes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema4.properties.prefixes.type,parentSchema:schema4.properties.prefixes,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.endpoint !== undefined){
let data3 = data.endpoint;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err4 = {instancePath:instancePath+"/endpoint",schemaPath:"#/$defs/variable/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\"",schema:"^[A-Z][A-Z0-9_]*$",parentSchema:schema5,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/endpoint",schemaPath:"#/$defs/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema5.type,parentSchema:schema5,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.parameters !== undefined){
if(!(validate5(data.parameters, {instancePath:instancePath+"/parameters",parentData:data,parentDataProperty:"parameters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
let data5 = data.resources;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(validate5(data5[key1], {instancePath:instancePath+"/resources/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema4.properties.resources.type,parentSchema:schema4.properties.resources,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.foreign !== undefined){
let data7 = data.foreign;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
let data8 = data7[key2];
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err7 = {instancePath:instancePath+"/foreign/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/variable/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\"",schema:"^[A-Z][A-Z0-9_]*$",parentSchema:schema5,data:data8};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/foreign/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema5.type,parentSchema:schema5,data:data8};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/foreign",schemaPath:"#/properties/foreign/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema4.properties.foreign.type,parentSchema:schema4.properties.foreign,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema4.type,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema9 = {"description":"How the API says each outcome on the wire. At the root.","type":"object","additionalProperties":false,"required":["success"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"success":{"$ref":"#/$defs/outcome"},"invalid-parameter":{"$ref":"#/$defs/outcome"},"missing-credentials":{"$ref":"#/$defs/outcome"},"invalid-credentials":{"$ref":"#/$defs/outcome"},"expired-credentials":{"$ref":"#/$defs/outcome"},"foreign-owner":{"$ref":"#/$defs/outcome"},"unknown-resource":{"$ref":"#/$defs/outcome"},"expired-cursor":{"$ref":"#/$defs/outcome"},"throttled":{"$ref":"#/$defs/outcome"},"unavailable":{"$ref":"#/$defs/outcome"},"server-error":{"description":"What a status of 5xx says elsewhere. No request is answered so.","$ref":"#/$defs/outcome"}}};
const schema10 = {"type":"object","additionalProperties":false,"required":["status"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"status":{"type":"array","minItems":1,"items":{"type":"integer","minimum":100,"maximum":599}},"schema":{"description":"Schema of the body."},"code":{"description":"The code in the body decides too.","type":"object","additionalProperties":false,"required":["at","values"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"at":{"$ref":"#/$defs/pointer"},"values":{"description":"The codes that mean the outcome; null where there is none in the body.","type":"array","minItems":1,"items":{"type":["string","integer","null"]}}}},"likely":{"description":"Codes that documents name; another one is information.","$ref":"#/$defs/codes"}}};
const schema11 = {"description":"A JSON Pointer (RFC 6901): empty for the whole, else it begins with a slash.","type":"string","pattern":"^(/([^/~]|~[01])*)*$"};
const schema12 = {"type":"array","minItems":1,"items":{"type":["string","integer"]}};
const pattern7 = new RegExp("^(/([^/~]|~[01])*)*$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate11.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "x-provenance") || (key0 === "status")) || (key0 === "schema")) || (key0 === "code")) || (key0 === "likely"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["x-provenance"] !== undefined){
if(!(validate1(data["x-provenance"], {instancePath:instancePath+"/x-provenance",parentData:data,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema10.properties.status,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err3 = {instancePath:instancePath+"/status/" + i0,schemaPath:"#/properties/status/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema10.properties.status.items.type,parentSchema:schema10.properties.status.items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 599 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/status/" + i0,schemaPath:"#/properties/status/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema10.properties.status.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < 100 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/status/" + i0,schemaPath:"#/properties/status/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema10.properties.status.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema10.properties.status.type,parentSchema:schema10.properties.status,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.code !== undefined){
let data3 = data.code;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.at === undefined){
const err7 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema10.properties.code.required,parentSchema:schema10.properties.code,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.values === undefined){
const err8 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'",schema:schema10.properties.code.required,parentSchema:schema10.properties.code,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "x-provenance") || (key1 === "at")) || (key1 === "values"))){
const err9 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema10.properties.code,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3["x-provenance"] !== undefined){
if(!(validate1(data3["x-provenance"], {instancePath:instancePath+"/code/x-provenance",parentData:data3,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data3.at !== undefined){
let data5 = data3.at;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err10 = {instancePath:instancePath+"/code/at",schemaPath:"#/$defs/pointer/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])*)*$"},message:"must match pattern \""+"^(/([^/~]|~[01])*)*$"+"\"",schema:"^(/([^/~]|~[01])*)*$",parentSchema:schema11,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/code/at",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.values !== undefined){
let data6 = data3.values;
if(Array.isArray(data6)){
if(data6.length < 1){
const err12 = {instancePath:instancePath+"/code/values",schemaPath:"#/properties/code/properties/values/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema10.properties.code.properties.values,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))))) && (data7 !== null)){
const err13 = {instancePath:instancePath+"/code/values/" + i1,schemaPath:"#/properties/code/properties/values/items/type",keyword:"type",params:{type: schema10.properties.code.properties.values.items.type},message:"must be string,integer,null",schema:schema10.properties.code.properties.values.items.type,parentSchema:schema10.properties.code.properties.values.items,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/code/values",schemaPath:"#/properties/code/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema10.properties.code.properties.values.type,parentSchema:schema10.properties.code.properties.values,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema10.properties.code.type,parentSchema:schema10.properties.code,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.likely !== undefined){
let data8 = data.likely;
if(Array.isArray(data8)){
if(data8.length < 1){
const err16 = {instancePath:instancePath+"/likely",schemaPath:"#/$defs/codes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if((typeof data9 !== "string") && (!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))))){
const err17 = {instancePath:instancePath+"/likely/" + i2,schemaPath:"#/$defs/codes/items/type",keyword:"type",params:{type: schema12.items.type},message:"must be string,integer",schema:schema12.items.type,parentSchema:schema12.items,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/likely",schemaPath:"#/$defs/codes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.type,parentSchema:schema12,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate9.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "success"},message:"must have required property '"+"success"+"'",schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema9.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["x-provenance"] !== undefined){
if(!(validate1(data["x-provenance"], {instancePath:instancePath+"/x-provenance",parentData:data,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.success !== undefined){
if(!(validate11(data.success, {instancePath:instancePath+"/success",parentData:data,parentDataProperty:"success",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data["invalid-parameter"] !== undefined){
if(!(validate11(data["invalid-parameter"], {instancePath:instancePath+"/invalid-parameter",parentData:data,parentDataProperty:"invalid-parameter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data["missing-credentials"] !== undefined){
if(!(validate11(data["missing-credentials"], {instancePath:instancePath+"/missing-credentials",parentData:data,parentDataProperty:"missing-credentials",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data["invalid-credentials"] !== undefined){
if(!(validate11(data["invalid-credentials"], {instancePath:instancePath+"/invalid-credentials",parentData:data,parentDataProperty:"invalid-credentials",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data["expired-credentials"] !== undefined){
if(!(validate11(data["expired-credentials"], {instancePath:instancePath+"/expired-credentials",parentData:data,parentDataProperty:"expired-credentials",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data["foreign-owner"] !== undefined){
if(!(validate11(data["foreign-owner"], {instancePath:instancePath+"/foreign-owner",parentData:data,parentDataProperty:"foreign-owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data["unknown-resource"] !== undefined){
if(!(validate11(data["unknown-resource"], {instancePath:instancePath+"/unknown-resource",parentData:data,parentDataProperty:"unknown-resource",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data["expired-cursor"] !== undefined){
if(!(validate11(data["expired-cursor"], {instancePath:instancePath+"/expired-cursor",parentData:data,parentDataProperty:"expired-cursor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.throttled !== undefined){
if(!(validate11(data.throttled, {instancePath:instancePath+"/throttled",parentData:data,parentDataProperty:"throttled",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.unavailable !== undefined){
if(!(validate11(data.unavailable, {instancePath:instancePath+"/unavailable",parentData:data,parentDataProperty:"unavailable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data["server-error"] !== undefined){
if(!(validate11(data["server-error"], {instancePath:instancePath+"/server-error",parentData:data,parentDataProperty:"server-error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
validate9.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema13 = {"description":"Values in two operations that are equal for one resource. At the root.","type":"array","items":{"type":"object","additionalProperties":false,"required":["message","values"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"message":{"type":"string","minLength":1},"values":{"type":"array","minItems":2,"items":{"type":"object","additionalProperties":false,"required":["operation","at"],"properties":{"operation":{"description":"An operationId.","type":"string"},"at":{"description":"Into the body of its success.","$ref":"#/$defs/pointer"}}}}}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.message === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema13.items.required,parentSchema:schema13.items,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.values === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'",schema:schema13.items.required,parentSchema:schema13.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data0){
if(!(((key0 === "x-provenance") || (key0 === "message")) || (key0 === "values"))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0["x-provenance"] !== undefined){
if(!(validate1(data0["x-provenance"], {instancePath:instancePath+"/" + i0+"/x-provenance",parentData:data0,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data0.message !== undefined){
let data2 = data0.message;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err3 = {instancePath:instancePath+"/" + i0+"/message",schemaPath:"#/items/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13.items.properties.message,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0+"/message",schemaPath:"#/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.properties.message.type,parentSchema:schema13.items.properties.message,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.values !== undefined){
let data3 = data0.values;
if(Array.isArray(data3)){
if(data3.length < 2){
const err5 = {instancePath:instancePath+"/" + i0+"/values",schemaPath:"#/items/properties/values/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema13.items.properties.values,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.operation === undefined){
const err6 = {instancePath:instancePath+"/" + i0+"/values/" + i1,schemaPath:"#/items/properties/values/items/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'",schema:schema13.items.properties.values.items.required,parentSchema:schema13.items.properties.values.items,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4.at === undefined){
const err7 = {instancePath:instancePath+"/" + i0+"/values/" + i1,schemaPath:"#/items/properties/values/items/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema13.items.properties.values.items.required,parentSchema:schema13.items.properties.values.items,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "operation") || (key1 === "at"))){
const err8 = {instancePath:instancePath+"/" + i0+"/values/" + i1,schemaPath:"#/items/properties/values/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema13.items.properties.values.items,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.operation !== undefined){
let data5 = data4.operation;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/" + i0+"/values/" + i1+"/operation",schemaPath:"#/items/properties/values/items/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.items.properties.values.items.properties.operation.type,parentSchema:schema13.items.properties.values.items.properties.operation,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.at !== undefined){
let data6 = data4.at;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err10 = {instancePath:instancePath+"/" + i0+"/values/" + i1+"/at",schemaPath:"#/$defs/pointer/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])*)*$"},message:"must match pattern \""+"^(/([^/~]|~[01])*)*$"+"\"",schema:"^(/([^/~]|~[01])*)*$",parentSchema:schema11,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/" + i0+"/values/" + i1+"/at",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0+"/values/" + i1,schemaPath:"#/items/properties/values/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.items.properties.values.items.type,parentSchema:schema13.items.properties.values.items,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/" + i0+"/values",schemaPath:"#/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema13.items.properties.values.type,parentSchema:schema13.items.properties.values,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.items.type,parentSchema:schema13.items,data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema15 = {"description":"How a credential is presented and how it is broken. On a security scheme.","type":"object","additionalProperties":false,"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"form":{"description":"Absent where the scheme itself says it: token for apiKey and bearer, basic, oauth2.","enum":["token","basic","oauth2","iam-password","sdk-hmac-sha256","tencent-api-2","tc3-hmac-sha256"]},"prefix":{"description":"Stands before the token, with its blank: `Token `. Absent where the scheme itself says it.","type":"string","pattern":"^[!-~ ]*$"},"service":{"description":"Name of the service that a request is signed for, where the form signs one.","type":"string","pattern":"^[a-z0-9-]+$"},"variables":{"description":"Part of the credential → environment variable. Absent where the usual names are taken.","type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/variable"}},"required":{"description":"Parts without which the form cannot be presented. Absent for those that the form always needs.","type":"array","minItems":1,"items":{"type":"string"}},"methods":{"description":"Texts to name the signature method with, the default first; `as` where it is not verified as itself, an empty text where it is left out.","type":"array","minItems":2,"items":{"oneOf":[{"type":"string","minLength":1},{"type":"object","additionalProperties":false,"required":["text","as"],"properties":{"text":{"type":"string"},"as":{"type":"string","minLength":1},"x-provenance":{"$ref":"#/$defs/provenance"}}}]}},"tolerates":{"description":"How far the clock of a signer may be off, in either direction, and its requests are certainly accepted.","type":"object","additionalProperties":false,"required":["seconds"],"properties":{"seconds":{"type":"integer","minimum":1},"x-provenance":{"$ref":"#/$defs/provenance"}}},"broken":{"description":"Way of breaking it → the outcomes that keep the promise then. Absent for the ways that every scheme promises to refuse.","type":"object","additionalProperties":false,"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"missing":{"description":"It is not sent.","$ref":"#/$defs/answer"},"empty":{"description":"It is sent empty.","$ref":"#/$defs/answer"},"truncated":{"description":"One end is cut off.","$ref":"#/$defs/answer"},"lengthened":{"description":"One end is longer.","$ref":"#/$defs/answer"},"tampered":{"description":"One character is changed.","$ref":"#/$defs/answer"},"rewritten":{"description":"It is written in another way that decodes to the same: without padding, in the other case. Refused only where it is compared as a text.","$ref":"#/$defs/answer"},"foreign":{"description":"It is well-formed and belongs to nobody.","$ref":"#/$defs/answer"},"expired":{"description":"It was valid once.","$ref":"#/$defs/answer"},"stale":{"description":"It was signed long ago.","$ref":"#/$defs/answer"},"replayed":{"description":"The same signed request is sent twice.","$ref":"#/$defs/answer"},"misplaced":{"description":"It is sent in another place, under another name or without its prefix.","$ref":"#/$defs/answer"}}}}};
const schema17 = {"type":"object","additionalProperties":false,"required":["outcomes"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"outcomes":{"$ref":"#/$defs/outcomeNames"}}};
const schema18 = {"description":"Any of these keeps the promise; refused stands for any outcome but success.","type":"array","minItems":1,"items":{"enum":["success","invalid-parameter","missing-credentials","invalid-credentials","expired-credentials","foreign-owner","unknown-resource","expired-cursor","throttled","unavailable","refused"]}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.outcomes === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcomes"},message:"must have required property '"+"outcomes"+"'",schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "x-provenance") || (key0 === "outcomes"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["x-provenance"] !== undefined){
if(!(validate1(data["x-provenance"], {instancePath:instancePath+"/x-provenance",parentData:data,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.outcomes !== undefined){
let data1 = data.outcomes;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/outcomes",schemaPath:"#/$defs/outcomeNames/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((((((((((data2 === "success") || (data2 === "invalid-parameter")) || (data2 === "missing-credentials")) || (data2 === "invalid-credentials")) || (data2 === "expired-credentials")) || (data2 === "foreign-owner")) || (data2 === "unknown-resource")) || (data2 === "expired-cursor")) || (data2 === "throttled")) || (data2 === "unavailable")) || (data2 === "refused"))){
const err3 = {instancePath:instancePath+"/outcomes/" + i0,schemaPath:"#/$defs/outcomeNames/items/enum",keyword:"enum",params:{allowedValues: schema18.items.enum},message:"must be equal to one of the allowed values",schema:schema18.items.enum,parentSchema:schema18.items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/outcomes",schemaPath:"#/$defs/outcomeNames/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema18.type,parentSchema:schema18,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern9 = new RegExp("^[!-~ ]*$", "u");
const pattern10 = new RegExp("^[a-z0-9-]+$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema15.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["x-provenance"] !== undefined){
if(!(validate1(data["x-provenance"], {instancePath:instancePath+"/x-provenance",parentData:data,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.form !== undefined){
let data1 = data.form;
if(!(((((((data1 === "token") || (data1 === "basic")) || (data1 === "oauth2")) || (data1 === "iam-password")) || (data1 === "sdk-hmac-sha256")) || (data1 === "tencent-api-2")) || (data1 === "tc3-hmac-sha256"))){
const err1 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues: schema15.properties.form.enum},message:"must be equal to one of the allowed values",schema:schema15.properties.form.enum,parentSchema:schema15.properties.form,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.prefix !== undefined){
let data2 = data.prefix;
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
const err2 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[!-~ ]*$"},message:"must match pattern \""+"^[!-~ ]*$"+"\"",schema:"^[!-~ ]*$",parentSchema:schema15.properties.prefix,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.prefix.type,parentSchema:schema15.properties.prefix,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.service !== undefined){
let data3 = data.service;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err4 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+$"+"\"",schema:"^[a-z0-9-]+$",parentSchema:schema15.properties.service,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.service.type,parentSchema:schema15.properties.service,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.variables !== undefined){
let data4 = data.variables;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
const err6 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema15.properties.variables,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data4){
let data5 = data4[key1];
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err7 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/variable/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z][A-Z0-9_]*$"+"\"",schema:"^[A-Z][A-Z0-9_]*$",parentSchema:schema5,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema5.type,parentSchema:schema5,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.variables.type,parentSchema:schema15.properties.variables,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.required !== undefined){
let data6 = data.required;
if(Array.isArray(data6)){
if(data6.length < 1){
const err10 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15.properties.required,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
const err11 = {instancePath:instancePath+"/required/" + i0,schemaPath:"#/properties/required/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.required.items.type,parentSchema:schema15.properties.required.items,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.required.type,parentSchema:schema15.properties.required,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.methods !== undefined){
let data8 = data.methods;
if(Array.isArray(data8)){
if(data8.length < 2){
const err13 = {instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema15.properties.methods,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs21 = errors;
let valid7 = false;
let passing0 = null;
const _errs22 = errors;
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err14 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/properties/methods/items/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.methods.items.oneOf[0],data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/properties/methods/items/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.methods.items.oneOf[0].type,parentSchema:schema15.properties.methods.items.oneOf[0],data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs24 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.text === undefined){
const err16 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/properties/methods/items/oneOf/1/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema15.properties.methods.items.oneOf[1].required,parentSchema:schema15.properties.methods.items.oneOf[1],data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data9.as === undefined){
const err17 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/properties/methods/items/oneOf/1/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'",schema:schema15.properties.methods.items.oneOf[1].required,parentSchema:schema15.properties.methods.items.oneOf[1],data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data9){
if(!(((key2 === "text") || (key2 === "as")) || (key2 === "x-provenance"))){
const err18 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/properties/methods/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema15.properties.methods.items.oneOf[1],data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.text !== undefined){
let data10 = data9.text;
if(typeof data10 !== "string"){
const err19 = {instancePath:instancePath+"/methods/" + i1+"/text",schemaPath:"#/properties/methods/items/oneOf/1/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.methods.items.oneOf[1].properties.text.type,parentSchema:schema15.properties.methods.items.oneOf[1].properties.text,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.as !== undefined){
let data11 = data9.as;
if(typeof data11 === "string"){
if(func1(data11) < 1){
const err20 = {instancePath:instancePath+"/methods/" + i1+"/as",schemaPath:"#/properties/methods/items/oneOf/1/properties/as/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15.properties.methods.items.oneOf[1].properties.as,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/methods/" + i1+"/as",schemaPath:"#/properties/methods/items/oneOf/1/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.properties.methods.items.oneOf[1].properties.as.type,parentSchema:schema15.properties.methods.items.oneOf[1].properties.as,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9["x-provenance"] !== undefined){
if(!(validate1(data9["x-provenance"], {instancePath:instancePath+"/methods/" + i1+"/x-provenance",parentData:data9,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/properties/methods/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.methods.items.oneOf[1].type,parentSchema:schema15.properties.methods.items.oneOf[1],data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs24 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
const err23 = {instancePath:instancePath+"/methods/" + i1,schemaPath:"#/properties/methods/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema15.properties.methods.items.oneOf,parentSchema:schema15.properties.methods.items,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.properties.methods.type,parentSchema:schema15.properties.methods,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.tolerates !== undefined){
let data13 = data.tolerates;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.seconds === undefined){
const err25 = {instancePath:instancePath+"/tolerates",schemaPath:"#/properties/tolerates/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'",schema:schema15.properties.tolerates.required,parentSchema:schema15.properties.tolerates,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key3 in data13){
if(!((key3 === "seconds") || (key3 === "x-provenance"))){
const err26 = {instancePath:instancePath+"/tolerates",schemaPath:"#/properties/tolerates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema15.properties.tolerates,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.seconds !== undefined){
let data14 = data13.seconds;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
const err27 = {instancePath:instancePath+"/tolerates/seconds",schemaPath:"#/properties/tolerates/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.properties.tolerates.properties.seconds.type,parentSchema:schema15.properties.tolerates.properties.seconds,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data14 == "number"){
if(data14 < 1 || isNaN(data14)){
const err28 = {instancePath:instancePath+"/tolerates/seconds",schemaPath:"#/properties/tolerates/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema15.properties.tolerates.properties.seconds,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data13["x-provenance"] !== undefined){
if(!(validate1(data13["x-provenance"], {instancePath:instancePath+"/tolerates/x-provenance",parentData:data13,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/tolerates",schemaPath:"#/properties/tolerates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.tolerates.type,parentSchema:schema15.properties.tolerates,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.broken !== undefined){
let data16 = data.broken;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key4 in data16){
if(!(func0.call(schema15.properties.broken.properties, key4))){
const err30 = {instancePath:instancePath+"/broken",schemaPath:"#/properties/broken/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema15.properties.broken,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data16["x-provenance"] !== undefined){
if(!(validate1(data16["x-provenance"], {instancePath:instancePath+"/broken/x-provenance",parentData:data16,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data16.missing !== undefined){
if(!(validate34(data16.missing, {instancePath:instancePath+"/broken/missing",parentData:data16,parentDataProperty:"missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data16.empty !== undefined){
if(!(validate34(data16.empty, {instancePath:instancePath+"/broken/empty",parentData:data16,parentDataProperty:"empty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data16.truncated !== undefined){
if(!(validate34(data16.truncated, {instancePath:instancePath+"/broken/truncated",parentData:data16,parentDataProperty:"truncated",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data16.lengthened !== undefined){
if(!(validate34(data16.lengthened, {instancePath:instancePath+"/broken/lengthened",parentData:data16,parentDataProperty:"lengthened",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data16.tampered !== undefined){
if(!(validate34(data16.tampered, {instancePath:instancePath+"/broken/tampered",parentData:data16,parentDataProperty:"tampered",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data16.rewritten !== undefined){
if(!(validate34(data16.rewritten, {instancePath:instancePath+"/broken/rewritten",parentData:data16,parentDataProperty:"rewritten",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data16.foreign !== undefined){
if(!(validate34(data16.foreign, {instancePath:instancePath+"/broken/foreign",parentData:data16,parentDataProperty:"foreign",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data16.expired !== undefined){
if(!(validate34(data16.expired, {instancePath:instancePath+"/broken/expired",parentData:data16,parentDataProperty:"expired",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data16.stale !== undefined){
if(!(validate34(data16.stale, {instancePath:instancePath+"/broken/stale",parentData:data16,parentDataProperty:"stale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data16.replayed !== undefined){
if(!(validate34(data16.replayed, {instancePath:instancePath+"/broken/replayed",parentData:data16,parentDataProperty:"replayed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data16.misplaced !== undefined){
if(!(validate34(data16.misplaced, {instancePath:instancePath+"/broken/misplaced",parentData:data16,parentDataProperty:"misplaced",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/broken",schemaPath:"#/properties/broken/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.properties.broken.type,parentSchema:schema15.properties.broken,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema19 = {"description":"What the list in the answer means. On an operation.","type":"object","additionalProperties":false,"required":["items"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"items":{"description":"Into the body; empty where the body is the list.","$ref":"#/$defs/pointer"},"identity":{"description":"Into an item: no two items are alike there, or in all of several places together. Absent where items are compared as a multiset.","oneOf":[{"$ref":"#/$defs/pointer"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/pointer"}}]},"total":{"description":"How many items match.","$ref":"#/$defs/totalField"},"count":{"description":"How many items are on this page.","$ref":"#/$defs/placedField"},"pages":{"description":"How many pages of this size there are.","$ref":"#/$defs/pagesField"},"more":{"description":"Whether a page follows.","$ref":"#/$defs/moreField"},"left":{"description":"How many items stand behind this page. Not judged where an answer leaves it out.","$ref":"#/$defs/pagesField"},"links":{"$ref":"#/$defs/links"},"paging":{"$ref":"#/$defs/paging"},"sort":{"$ref":"#/$defs/sort"},"filters":{"type":"array","items":{"$ref":"#/$defs/filter"}},"promises":{"$ref":"#/$defs/promises"}}};
const schema23 = {"description":"Where an answer says the total, and the values that do not count: a pointer, or a mapping with at or header.","oneOf":[{"$ref":"#/$defs/pointer"},{"$ref":"#/$defs/totalPlace"}]};
const schema25 = {"type":"object","additionalProperties":false,"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"at":{"description":"Into the body.","$ref":"#/$defs/pointer"},"header":{"$ref":"#/$defs/headerName"},"pattern":{"$ref":"#/$defs/headerPattern"},"unknown":{"description":"A value that means \"not counted\", such as -1 or *.","type":["integer","string"]},"at-most":{"description":"It stops counting here.","type":"integer","minimum":1}}};
const schema27 = {"description":"Name of a response header.","type":"string","pattern":"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"};
const schema28 = {"description":"A regular expression that finds it in the text of the header: its first group, or all that it matches.","type":"string","minLength":1};
const pattern17 = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "u");

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "x-provenance") || (key0 === "at")) || (key0 === "header")) || (key0 === "pattern")) || (key0 === "unknown")) || (key0 === "at-most"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["x-provenance"] !== undefined){
if(!(validate1(data["x-provenance"], {instancePath:instancePath+"/x-provenance",parentData:data,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err1 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/pointer/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])*)*$"},message:"must match pattern \""+"^(/([^/~]|~[01])*)*$"+"\"",schema:"^(/([^/~]|~[01])*)*$",parentSchema:schema11,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.header !== undefined){
let data2 = data.header;
if(typeof data2 === "string"){
if(!pattern17.test(data2)){
const err3 = {instancePath:instancePath+"/header",schemaPath:"#/$defs/headerName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},message:"must match pattern \""+"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"+"\"",schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",parentSchema:schema27,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/header",schemaPath:"#/$defs/headerName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.pattern !== undefined){
let data3 = data.pattern;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err5 = {instancePath:instancePath+"/pattern",schemaPath:"#/$defs/headerPattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/pattern",schemaPath:"#/$defs/headerPattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.unknown !== undefined){
let data4 = data.unknown;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (typeof data4 !== "string")){
const err7 = {instancePath:instancePath+"/unknown",schemaPath:"#/properties/unknown/type",keyword:"type",params:{type: schema25.properties.unknown.type},message:"must be integer,string",schema:schema25.properties.unknown.type,parentSchema:schema25.properties.unknown,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["at-most"] !== undefined){
let data5 = data["at-most"];
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err8 = {instancePath:instancePath+"/at-most",schemaPath:"#/properties/at-most/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema25.properties["at-most"].type,parentSchema:schema25.properties["at-most"],data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 1 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/at-most",schemaPath:"#/properties/at-most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema25.properties["at-most"],data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/pointer/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])*)*$"},message:"must match pattern \""+"^(/([^/~]|~[01])*)*$"+"\"",schema:"^(/([^/~]|~[01])*)*$",parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs4 = errors;
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var props0 = true;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema23.oneOf,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate50.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate50.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema29 = {"description":"Where an answer says it: a pointer into the body, or { at }, or { header }.","oneOf":[{"$ref":"#/$defs/pointer"},{"$ref":"#/$defs/place"}]};
const schema31 = {"type":"object","additionalProperties":false,"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"at":{"description":"Into the body; beside a header, into the JSON that it holds.","$ref":"#/$defs/pointer"},"header":{"$ref":"#/$defs/headerName"},"pattern":{"$ref":"#/$defs/headerPattern"}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "x-provenance") || (key0 === "at")) || (key0 === "header")) || (key0 === "pattern"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["x-provenance"] !== undefined){
if(!(validate1(data["x-provenance"], {instancePath:instancePath+"/x-provenance",parentData:data,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err1 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/pointer/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])*)*$"},message:"must match pattern \""+"^(/([^/~]|~[01])*)*$"+"\"",schema:"^(/([^/~]|~[01])*)*$",parentSchema:schema11,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.header !== undefined){
let data2 = data.header;
if(typeof data2 === "string"){
if(!pattern17.test(data2)){
const err3 = {instancePath:instancePath+"/header",schemaPath:"#/$defs/headerName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},message:"must match pattern \""+"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"+"\"",schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",parentSchema:schema27,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/header",schemaPath:"#/$defs/headerName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.pattern !== undefined){
let data3 = data.pattern;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err5 = {instancePath:instancePath+"/pattern",schemaPath:"#/$defs/headerPattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/pattern",schemaPath:"#/$defs/headerPattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/pointer/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])*)*$"},message:"must match pattern \""+"^(/([^/~]|~[01])*)*$"+"\"",schema:"^(/([^/~]|~[01])*)*$",parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs4 = errors;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var props0 = true;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema29.oneOf,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate55.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema35 = {"description":"Where an answer says a number that takes counting: a pointer, or a mapping with at or header.","oneOf":[{"$ref":"#/$defs/pointer"},{"$ref":"#/$defs/pagesPlace"}]};
const schema37 = {"type":"object","additionalProperties":false,"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"at":{"description":"Into the body.","$ref":"#/$defs/pointer"},"header":{"$ref":"#/$defs/headerName"},"pattern":{"$ref":"#/$defs/headerPattern"},"unknown":{"description":"A value that means \"not counted\", such as -1.","type":["integer","string"]}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "x-provenance") || (key0 === "at")) || (key0 === "header")) || (key0 === "pattern")) || (key0 === "unknown"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["x-provenance"] !== undefined){
if(!(validate1(data["x-provenance"], {instancePath:instancePath+"/x-provenance",parentData:data,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err1 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/pointer/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])*)*$"},message:"must match pattern \""+"^(/([^/~]|~[01])*)*$"+"\"",schema:"^(/([^/~]|~[01])*)*$",parentSchema:schema11,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.header !== undefined){
let data2 = data.header;
if(typeof data2 === "string"){
if(!pattern17.test(data2)){
const err3 = {instancePath:instancePath+"/header",schemaPath:"#/$defs/headerName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},message:"must match pattern \""+"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"+"\"",schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",parentSchema:schema27,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/header",schemaPath:"#/$defs/headerName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.pattern !== undefined){
let data3 = data.pattern;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err5 = {instancePath:instancePath+"/pattern",schemaPath:"#/$defs/headerPattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/pattern",schemaPath:"#/$defs/headerPattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.unknown !== undefined){
let data4 = data.unknown;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (typeof data4 !== "string")){
const err7 = {instancePath:instancePath+"/unknown",schemaPath:"#/properties/unknown/type",keyword:"type",params:{type: schema37.properties.unknown.type},message:"must be integer,string",schema:schema37.properties.unknown.type,parentSchema:schema37.properties.unknown,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/pointer/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])*)*$"},message:"must match pattern \""+"^(/([^/~]|~[01])*)*$"+"\"",schema:"^(/([^/~]|~[01])*)*$",parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs4 = errors;
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var props0 = true;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema35.oneOf,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate60.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema41 = {"description":"Where an answer says that a page follows: a pointer, or a mapping with at or header.","oneOf":[{"$ref":"#/$defs/pointer"},{"$ref":"#/$defs/morePlace"}]};
const schema43 = {"type":"object","additionalProperties":false,"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"at":{"description":"Into the body.","$ref":"#/$defs/pointer"},"header":{"$ref":"#/$defs/headerName"},"pattern":{"$ref":"#/$defs/headerPattern"},"value":{"description":"The value that means that a page follows; true where absent.","type":["boolean","integer","string"]}}};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "x-provenance") || (key0 === "at")) || (key0 === "header")) || (key0 === "pattern")) || (key0 === "value"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["x-provenance"] !== undefined){
if(!(validate1(data["x-provenance"], {instancePath:instancePath+"/x-provenance",parentData:data,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err1 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/pointer/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])*)*$"},message:"must match pattern \""+"^(/([^/~]|~[01])*)*$"+"\"",schema:"^(/([^/~]|~[01])*)*$",parentSchema:schema11,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.header !== undefined){
let data2 = data.header;
if(typeof data2 === "string"){
if(!pattern17.test(data2)){
const err3 = {instancePath:instancePath+"/header",schemaPath:"#/$defs/headerName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},message:"must match pattern \""+"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"+"\"",schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",parentSchema:schema27,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/header",schemaPath:"#/$defs/headerName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.pattern !== undefined){
let data3 = data.pattern;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err5 = {instancePath:instancePath+"/pattern",schemaPath:"#/$defs/headerPattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema28,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/pattern",schemaPath:"#/$defs/headerPattern/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.value !== undefined){
let data4 = data.value;
if(((typeof data4 !== "boolean") && (!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))))) && (typeof data4 !== "string")){
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema43.properties.value.type},message:"must be boolean,integer,string",schema:schema43.properties.value.type,parentSchema:schema43.properties.value,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/pointer/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])*)*$"},message:"must match pattern \""+"^(/([^/~]|~[01])*)*$"+"\"",schema:"^(/([^/~]|~[01])*)*$",parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs4 = errors;
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var props0 = true;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema41.oneOf,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate65.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema47 = {"description":"Where an answer says the URLs of the pages round it, beside pages that have a number. In the header Link without a pattern the URL has the rel of its name: next, prev or previous, first, last.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"next":{"description":"The next page. Absent, null or empty on the last one.","$ref":"#/$defs/placedField"},"previous":{"description":"The page before. Absent, null or empty on the first one.","$ref":"#/$defs/placedField"},"first":{"description":"The first page. On that page itself it may be left out.","$ref":"#/$defs/placedField"},"last":{"description":"The last page. On that page itself it may be left out.","$ref":"#/$defs/placedField"}}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "x-provenance") || (key0 === "next")) || (key0 === "previous")) || (key0 === "first")) || (key0 === "last"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["x-provenance"] !== undefined){
if(!(validate1(data["x-provenance"], {instancePath:instancePath+"/x-provenance",parentData:data,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.next !== undefined){
if(!(validate55(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.previous !== undefined){
if(!(validate55(data.previous, {instancePath:instancePath+"/previous",parentData:data,parentDataProperty:"previous",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.first !== undefined){
if(!(validate55(data.first, {instancePath:instancePath+"/first",parentData:data,parentDataProperty:"first",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.last !== undefined){
if(!(validate55(data.last, {instancePath:instancePath+"/last",parentData:data,parentDataProperty:"last",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"description":"How the pages of the list are asked for. Which members a style needs is said in docs/contract-language.md.","type":"object","additionalProperties":false,"required":["style"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"style":{"description":"page-index and record-offset: what the page parameter counts. cursor: a token leads to the next page. link: a URL does. marker: the last item of a page does.","enum":["page-index","record-offset","cursor","link","marker"]},"page":{"description":"Name of the parameter that takes the number.","type":"string"},"cursor":{"description":"Name of the parameter that takes the token. In the style link, the one in the URL whose value tells the pages apart.","type":"string"},"marker":{"description":"Name of the parameter that takes the mark of the last item of the page before.","type":"string"},"field":{"description":"Where that mark stands in an item, and in no two items alike; the identity where absent.","$ref":"#/$defs/pointer"},"next":{"description":"Where an answer says the next token or URL. Absent, null or empty at the end.","$ref":"#/$defs/placedField"},"size":{"description":"Name of the parameter that takes the size of a page.","type":"string"},"first":{"description":"Number of the first page; 0 where absent.","type":"integer","minimum":0},"default":{"description":"Items of a page where no size is asked for, where the schema of the size does not say it.","type":"integer","minimum":1},"largest":{"description":"Items of the largest page, where the schema of the size does not say it.","type":"integer","minimum":1},"oversize":{"description":"How a larger size is answered: refused, clamped to the largest, or undocumented.","enum":["refused","clamped","undocumented"]},"zero":{"description":"What a size of 0 asks for, where the schema allows it: a page of the default size, or no items, only what is said beside them.","enum":["default","none"]}}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.style === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "style"},message:"must have required property '"+"style"+"'",schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema48.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["x-provenance"] !== undefined){
if(!(validate1(data["x-provenance"], {instancePath:instancePath+"/x-provenance",parentData:data,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.style !== undefined){
let data1 = data.style;
if(!(((((data1 === "page-index") || (data1 === "record-offset")) || (data1 === "cursor")) || (data1 === "link")) || (data1 === "marker"))){
const err2 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/enum",keyword:"enum",params:{allowedValues: schema48.properties.style.enum},message:"must be equal to one of the allowed values",schema:schema48.properties.style.enum,parentSchema:schema48.properties.style,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.page !== undefined){
let data2 = data.page;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.page.type,parentSchema:schema48.properties.page,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.cursor !== undefined){
let data3 = data.cursor;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.cursor.type,parentSchema:schema48.properties.cursor,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.marker !== undefined){
let data4 = data.marker;
if(typeof data4 !== "string"){
const err5 = {instancePath:instancePath+"/marker",schemaPath:"#/properties/marker/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.marker.type,parentSchema:schema48.properties.marker,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.field !== undefined){
let data5 = data.field;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err6 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/pointer/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])*)*$"},message:"must match pattern \""+"^(/([^/~]|~[01])*)*$"+"\"",schema:"^(/([^/~]|~[01])*)*$",parentSchema:schema11,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.next !== undefined){
if(!(validate55(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.size !== undefined){
let data7 = data.size;
if(typeof data7 !== "string"){
const err8 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.size.type,parentSchema:schema48.properties.size,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.first !== undefined){
let data8 = data.first;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err9 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema48.properties.first.type,parentSchema:schema48.properties.first,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
const err10 = {instancePath:instancePath+"/first",schemaPath:"#/properties/first/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema48.properties.first,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.default !== undefined){
let data9 = data.default;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err11 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema48.properties.default.type,parentSchema:schema48.properties.default,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 < 1 || isNaN(data9)){
const err12 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema48.properties.default,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.largest !== undefined){
let data10 = data.largest;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err13 = {instancePath:instancePath+"/largest",schemaPath:"#/properties/largest/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema48.properties.largest.type,parentSchema:schema48.properties.largest,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 < 1 || isNaN(data10)){
const err14 = {instancePath:instancePath+"/largest",schemaPath:"#/properties/largest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema48.properties.largest,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.oversize !== undefined){
let data11 = data.oversize;
if(!(((data11 === "refused") || (data11 === "clamped")) || (data11 === "undocumented"))){
const err15 = {instancePath:instancePath+"/oversize",schemaPath:"#/properties/oversize/enum",keyword:"enum",params:{allowedValues: schema48.properties.oversize.enum},message:"must be equal to one of the allowed values",schema:schema48.properties.oversize.enum,parentSchema:schema48.properties.oversize,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.zero !== undefined){
let data12 = data.zero;
if(!((data12 === "default") || (data12 === "none"))){
const err16 = {instancePath:instancePath+"/zero",schemaPath:"#/properties/zero/enum",keyword:"enum",params:{allowedValues: schema48.properties.zero.enum},message:"must be equal to one of the allowed values",schema:schema48.properties.zero.enum,parentSchema:schema48.properties.zero,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"description":"How an order is asked for, and the order of a request that asks for none. Without `by` and `order` the order is fixed.","type":"object","additionalProperties":false,"required":["keys"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"by":{"description":"Name of the parameter that chooses the key, and in one parameter with it the direction.","type":"string"},"order":{"description":"Name of the parameter that chooses the direction.","type":"string"},"ascending":{"description":"Name of the parameter that takes the key of an ascending order, where each direction has a parameter.","type":"string"},"descending":{"description":"Name of the parameter that takes the key of a descending order, where each direction has a parameter.","type":"string"},"syntax":{"$ref":"#/$defs/sortSyntax"},"separator":{"description":"Between several keys, which break ties in turn. Absent where one key is all.","type":"string","minLength":1},"keys":{"description":"Key → pointer into an item, or with more about it.","type":"object","minProperties":1,"additionalProperties":{"oneOf":[{"$ref":"#/$defs/pointer"},{"$ref":"#/$defs/sortKey"}]}},"directions":{"description":"The words for the directions on the wire. With the style suffix one of them may be empty, and is the direction of a bare key.","type":"object","additionalProperties":false,"required":["ascending","descending"],"properties":{"ascending":{"type":"string"},"descending":{"type":"string"}}},"unknown":{"description":"How an order by a key that is not known is answered, where the schema of the parameter allows any text: refused, or ignored, which is the default order.","enum":["refused","ignored"]},"unsaid":{"description":"The direction of a key that is named without one.","$ref":"#/$defs/sortDirection"},"default":{"description":"The order of a request that asks for none; several keys break ties in turn. Absent where none is promised.","oneOf":[{"$ref":"#/$defs/sortTerm"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/sortTerm"}}]}},"dependentRequired":{"order":["directions"],"syntax":["by"],"ascending":["descending"],"descending":["ascending"]}};
const schema56 = {"enum":["ascending","descending"]};
const schema51 = {"description":"How one parameter says key and direction. Absent where they stand in two parameters.","type":"object","additionalProperties":false,"required":["style"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"style":{"description":"Where the direction stands: -key or key:desc.","enum":["prefix","suffix"]},"descending":{"description":"Before a descending key; - where absent. For prefix.","type":"string","minLength":1},"ascending":{"description":"Before an ascending key; nothing where absent. For prefix.","type":"string"},"between":{"description":"Between key and word; : where absent. For suffix.","type":"string","minLength":1}}};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.style === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "style"},message:"must have required property '"+"style"+"'",schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "x-provenance") || (key0 === "style")) || (key0 === "descending")) || (key0 === "ascending")) || (key0 === "between"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["x-provenance"] !== undefined){
if(!(validate1(data["x-provenance"], {instancePath:instancePath+"/x-provenance",parentData:data,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.style !== undefined){
let data1 = data.style;
if(!((data1 === "prefix") || (data1 === "suffix"))){
const err2 = {instancePath:instancePath+"/style",schemaPath:"#/properties/style/enum",keyword:"enum",params:{allowedValues: schema51.properties.style.enum},message:"must be equal to one of the allowed values",schema:schema51.properties.style.enum,parentSchema:schema51.properties.style,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.descending !== undefined){
let data2 = data.descending;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err3 = {instancePath:instancePath+"/descending",schemaPath:"#/properties/descending/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties.descending,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/descending",schemaPath:"#/properties/descending/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.descending.type,parentSchema:schema51.properties.descending,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ascending !== undefined){
let data3 = data.ascending;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/ascending",schemaPath:"#/properties/ascending/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.ascending.type,parentSchema:schema51.properties.ascending,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.between !== undefined){
let data4 = data.between;
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err6 = {instancePath:instancePath+"/between",schemaPath:"#/properties/between/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema51.properties.between,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/between",schemaPath:"#/properties/between/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.between.type,parentSchema:schema51.properties.between,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"object","additionalProperties":false,"required":["at"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"at":{"description":"Into an item.","$ref":"#/$defs/pointer"},"compares":{"$ref":"#/$defs/comparison"},"nulls":{"description":"Where items without a value stand: at one end whatever the direction, or as if they were below or above every value. Unsaid: not judged.","enum":["first","last","smallest","largest"]}}};
const schema55 = {"description":"How values compare: text is by code point; undocumented is not judged. Unsaid: what the schema of the field says, number or instant, else undocumented.","enum":["number","text","text-ignoring-case","instant","undocumented"]};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'",schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "x-provenance") || (key0 === "at")) || (key0 === "compares")) || (key0 === "nulls"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["x-provenance"] !== undefined){
if(!(validate1(data["x-provenance"], {instancePath:instancePath+"/x-provenance",parentData:data,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err2 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/pointer/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])*)*$"},message:"must match pattern \""+"^(/([^/~]|~[01])*)*$"+"\"",schema:"^(/([^/~]|~[01])*)*$",parentSchema:schema11,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.compares !== undefined){
let data2 = data.compares;
if(!(((((data2 === "number") || (data2 === "text")) || (data2 === "text-ignoring-case")) || (data2 === "instant")) || (data2 === "undocumented"))){
const err4 = {instancePath:instancePath+"/compares",schemaPath:"#/$defs/comparison/enum",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values",schema:schema55.enum,parentSchema:schema55,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.nulls !== undefined){
let data3 = data.nulls;
if(!((((data3 === "first") || (data3 === "last")) || (data3 === "smallest")) || (data3 === "largest"))){
const err5 = {instancePath:instancePath+"/nulls",schemaPath:"#/properties/nulls/enum",keyword:"enum",params:{allowedValues: schema53.properties.nulls.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.nulls.enum,parentSchema:schema53.properties.nulls,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"object","additionalProperties":false,"required":["key","direction"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"key":{"type":"string"},"direction":{"$ref":"#/$defs/sortDirection"}}};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.direction === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'",schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "x-provenance") || (key0 === "key")) || (key0 === "direction"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["x-provenance"] !== undefined){
if(!(validate1(data["x-provenance"], {instancePath:instancePath+"/x-provenance",parentData:data,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.key.type,parentSchema:schema57.properties.key,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.direction !== undefined){
let data2 = data.direction;
if(!((data2 === "ascending") || (data2 === "descending"))){
const err4 = {instancePath:instancePath+"/direction",schemaPath:"#/$defs/sortDirection/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values",schema:schema56.enum,parentSchema:schema56,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keys === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema50.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["x-provenance"] !== undefined){
if(!(validate1(data["x-provenance"], {instancePath:instancePath+"/x-provenance",parentData:data,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.by.type,parentSchema:schema50.properties.by,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.order.type,parentSchema:schema50.properties.order,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ascending !== undefined){
let data3 = data.ascending;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/ascending",schemaPath:"#/properties/ascending/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.ascending.type,parentSchema:schema50.properties.ascending,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.descending !== undefined){
let data4 = data.descending;
if(typeof data4 !== "string"){
const err5 = {instancePath:instancePath+"/descending",schemaPath:"#/properties/descending/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.descending.type,parentSchema:schema50.properties.descending,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.syntax !== undefined){
if(!(validate84(data.syntax, {instancePath:instancePath+"/syntax",parentData:data,parentDataProperty:"syntax",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.separator !== undefined){
let data6 = data.separator;
if(typeof data6 === "string"){
if(func1(data6) < 1){
const err6 = {instancePath:instancePath+"/separator",schemaPath:"#/properties/separator/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema50.properties.separator,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/separator",schemaPath:"#/properties/separator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.separator.type,parentSchema:schema50.properties.separator,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.keys !== undefined){
let data7 = data.keys;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length < 1){
const err8 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema50.properties.keys,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data7){
let data8 = data7[key1];
const _errs18 = errors;
let valid2 = false;
let passing0 = null;
const _errs19 = errors;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err9 = {instancePath:instancePath+"/keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/pointer/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])*)*$"},message:"must match pattern \""+"^(/([^/~]|~[01])*)*$"+"\"",schema:"^(/([^/~]|~[01])*)*$",parentSchema:schema11,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs19 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs22 = errors;
if(!(validate87(data8, {instancePath:instancePath+"/keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var _valid0 = _errs22 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err11 = {instancePath:instancePath+"/keys/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/keys/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema50.properties.keys.additionalProperties.oneOf,parentSchema:schema50.properties.keys.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.properties.keys.type,parentSchema:schema50.properties.keys,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.directions !== undefined){
let data9 = data.directions;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.ascending === undefined){
const err13 = {instancePath:instancePath+"/directions",schemaPath:"#/properties/directions/required",keyword:"required",params:{missingProperty: "ascending"},message:"must have required property '"+"ascending"+"'",schema:schema50.properties.directions.required,parentSchema:schema50.properties.directions,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data9.descending === undefined){
const err14 = {instancePath:instancePath+"/directions",schemaPath:"#/properties/directions/required",keyword:"required",params:{missingProperty: "descending"},message:"must have required property '"+"descending"+"'",schema:schema50.properties.directions.required,parentSchema:schema50.properties.directions,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key2 in data9){
if(!((key2 === "ascending") || (key2 === "descending"))){
const err15 = {instancePath:instancePath+"/directions",schemaPath:"#/properties/directions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema50.properties.directions,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data9.ascending !== undefined){
let data10 = data9.ascending;
if(typeof data10 !== "string"){
const err16 = {instancePath:instancePath+"/directions/ascending",schemaPath:"#/properties/directions/properties/ascending/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.directions.properties.ascending.type,parentSchema:schema50.properties.directions.properties.ascending,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data9.descending !== undefined){
let data11 = data9.descending;
if(typeof data11 !== "string"){
const err17 = {instancePath:instancePath+"/directions/descending",schemaPath:"#/properties/directions/properties/descending/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.directions.properties.descending.type,parentSchema:schema50.properties.directions.properties.descending,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/directions",schemaPath:"#/properties/directions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.properties.directions.type,parentSchema:schema50.properties.directions,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.unknown !== undefined){
let data12 = data.unknown;
if(!((data12 === "refused") || (data12 === "ignored"))){
const err19 = {instancePath:instancePath+"/unknown",schemaPath:"#/properties/unknown/enum",keyword:"enum",params:{allowedValues: schema50.properties.unknown.enum},message:"must be equal to one of the allowed values",schema:schema50.properties.unknown.enum,parentSchema:schema50.properties.unknown,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.unsaid !== undefined){
let data13 = data.unsaid;
if(!((data13 === "ascending") || (data13 === "descending"))){
const err20 = {instancePath:instancePath+"/unsaid",schemaPath:"#/$defs/sortDirection/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values",schema:schema56.enum,parentSchema:schema56,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.default !== undefined){
let data14 = data.default;
const _errs34 = errors;
let valid6 = false;
let passing1 = null;
const _errs35 = errors;
if(!(validate90(data14, {instancePath:instancePath+"/default",parentData:data,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var _valid1 = _errs35 === errors;
if(_valid1){
valid6 = true;
passing1 = 0;
}
const _errs36 = errors;
if(Array.isArray(data14)){
if(data14.length < 1){
const err21 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema50.properties.default.oneOf[1],data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
if(!(validate90(data14[i0], {instancePath:instancePath+"/default/" + i0,parentData:data14,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.default.oneOf[1].type,parentSchema:schema50.properties.default.oneOf[1],data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs36 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid6 = true;
passing1 = 1;
}
}
if(!valid6){
const err23 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",schema:schema50.properties.default.oneOf,parentSchema:schema50.properties.default,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
if(data.order !== undefined){
if(data.directions === undefined){
const err24 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "order",
    missingProperty: "directions",
    depsCount: 1,
    deps: "directions"},message:"must have property directions when property order is present",schema:schema50.dependentRequired,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.syntax !== undefined){
if(data.by === undefined){
const err25 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "syntax",
    missingProperty: "by",
    depsCount: 1,
    deps: "by"},message:"must have property by when property syntax is present",schema:schema50.dependentRequired,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.ascending !== undefined){
if(data.descending === undefined){
const err26 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "ascending",
    missingProperty: "descending",
    depsCount: 1,
    deps: "descending"},message:"must have property descending when property ascending is present",schema:schema50.dependentRequired,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.descending !== undefined){
if(data.ascending === undefined){
const err27 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "descending",
    missingProperty: "ascending",
    depsCount: 1,
    deps: "ascending"},message:"must have property ascending when property descending is present",schema:schema50.dependentRequired,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"object","additionalProperties":false,"required":["parameter","field","match"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"parameter":{"description":"Name of a parameter. Where its schema has a default, the list without it is the list under that value.","type":"string"},"field":{"description":"Into an item.","$ref":"#/$defs/pointer"},"match":{"description":"contains is a case-sensitive substring; has, has-all and has-any are for a field that is a list; greater and less exclude their bound.","enum":["equals","not-equals","in","contains","contains-ignoring-case","begins-with","has","has-all","has-any","at-least","at-most","greater","less"]},"or":{"description":"Further fields that the value is looked for in. An item matches where any of them does.","type":"array","minItems":1,"items":{"oneOf":[{"$ref":"#/$defs/pointer"},{"$ref":"#/$defs/furtherField"}]}},"compares":{"$ref":"#/$defs/comparison"},"unit":{"$ref":"#/$defs/unit"},"separator":{"description":"Between several values. For in, has-all and has-any.","type":"string","minLength":1},"any":{"description":"A value that stands for no filter, such as all.","type":"string","minLength":1},"none":{"description":"A value that finds what has no value: the field is null or absent, or an empty list. Such as none.","type":"string","minLength":1},"some":{"description":"A value that finds what has any value. Such as *.","type":"string","minLength":1},"trimmed":{"description":"Blanks at the ends of a value are left out before it is looked for.","const":true}}};
const schema66 = {"description":"What a time is counted in, since the epoch, or that it is written as a date-time, or as a day.","enum":["milliseconds","seconds","date-time","date"]};
const schema62 = {"type":"object","additionalProperties":false,"required":["field"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"field":{"description":"Into an item.","$ref":"#/$defs/pointer"},"match":{"description":"How the value is looked for in this field; as in the first one where absent.","enum":["equals","contains","contains-ignoring-case","begins-with","has"]},"compares":{"$ref":"#/$defs/comparison"}}};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.field === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema62.required,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "x-provenance") || (key0 === "field")) || (key0 === "match")) || (key0 === "compares"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["x-provenance"] !== undefined){
if(!(validate1(data["x-provenance"], {instancePath:instancePath+"/x-provenance",parentData:data,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.field !== undefined){
let data1 = data.field;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err2 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/pointer/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])*)*$"},message:"must match pattern \""+"^(/([^/~]|~[01])*)*$"+"\"",schema:"^(/([^/~]|~[01])*)*$",parentSchema:schema11,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.match !== undefined){
let data2 = data.match;
if(!(((((data2 === "equals") || (data2 === "contains")) || (data2 === "contains-ignoring-case")) || (data2 === "begins-with")) || (data2 === "has"))){
const err4 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/enum",keyword:"enum",params:{allowedValues: schema62.properties.match.enum},message:"must be equal to one of the allowed values",schema:schema62.properties.match.enum,parentSchema:schema62.properties.match,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.compares !== undefined){
let data3 = data.compares;
if(!(((((data3 === "number") || (data3 === "text")) || (data3 === "text-ignoring-case")) || (data3 === "instant")) || (data3 === "undocumented"))){
const err5 = {instancePath:instancePath+"/compares",schemaPath:"#/$defs/comparison/enum",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values",schema:schema55.enum,parentSchema:schema55,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parameter === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameter"},message:"must have required property '"+"parameter"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.field === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.match === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'",schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema59.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["x-provenance"] !== undefined){
if(!(validate1(data["x-provenance"], {instancePath:instancePath+"/x-provenance",parentData:data,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.parameter !== undefined){
let data1 = data.parameter;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/parameter",schemaPath:"#/properties/parameter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.parameter.type,parentSchema:schema59.properties.parameter,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.field !== undefined){
let data2 = data.field;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err5 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/pointer/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])*)*$"},message:"must match pattern \""+"^(/([^/~]|~[01])*)*$"+"\"",schema:"^(/([^/~]|~[01])*)*$",parentSchema:schema11,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.match !== undefined){
let data3 = data.match;
if(!(((((((((((((data3 === "equals") || (data3 === "not-equals")) || (data3 === "in")) || (data3 === "contains")) || (data3 === "contains-ignoring-case")) || (data3 === "begins-with")) || (data3 === "has")) || (data3 === "has-all")) || (data3 === "has-any")) || (data3 === "at-least")) || (data3 === "at-most")) || (data3 === "greater")) || (data3 === "less"))){
const err7 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/enum",keyword:"enum",params:{allowedValues: schema59.properties.match.enum},message:"must be equal to one of the allowed values",schema:schema59.properties.match.enum,parentSchema:schema59.properties.match,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.or !== undefined){
let data4 = data.or;
if(Array.isArray(data4)){
if(data4.length < 1){
const err8 = {instancePath:instancePath+"/or",schemaPath:"#/properties/or/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema59.properties.or,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
let valid4 = false;
let passing0 = null;
const _errs13 = errors;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err9 = {instancePath:instancePath+"/or/" + i0,schemaPath:"#/$defs/pointer/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])*)*$"},message:"must match pattern \""+"^(/([^/~]|~[01])*)*$"+"\"",schema:"^(/([^/~]|~[01])*)*$",parentSchema:schema11,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/or/" + i0,schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs16 = errors;
if(!(validate97(data5, {instancePath:instancePath+"/or/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err11 = {instancePath:instancePath+"/or/" + i0,schemaPath:"#/properties/or/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema59.properties.or.items.oneOf,parentSchema:schema59.properties.or.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/or",schemaPath:"#/properties/or/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema59.properties.or.type,parentSchema:schema59.properties.or,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.compares !== undefined){
let data6 = data.compares;
if(!(((((data6 === "number") || (data6 === "text")) || (data6 === "text-ignoring-case")) || (data6 === "instant")) || (data6 === "undocumented"))){
const err13 = {instancePath:instancePath+"/compares",schemaPath:"#/$defs/comparison/enum",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values",schema:schema55.enum,parentSchema:schema55,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.unit !== undefined){
let data7 = data.unit;
if(!((((data7 === "milliseconds") || (data7 === "seconds")) || (data7 === "date-time")) || (data7 === "date"))){
const err14 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/unit/enum",keyword:"enum",params:{allowedValues: schema66.enum},message:"must be equal to one of the allowed values",schema:schema66.enum,parentSchema:schema66,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.separator !== undefined){
let data8 = data.separator;
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err15 = {instancePath:instancePath+"/separator",schemaPath:"#/properties/separator/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.separator,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/separator",schemaPath:"#/properties/separator/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.separator.type,parentSchema:schema59.properties.separator,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.any !== undefined){
let data9 = data.any;
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err17 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.any,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.any.type,parentSchema:schema59.properties.any,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.none !== undefined){
let data10 = data.none;
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err19 = {instancePath:instancePath+"/none",schemaPath:"#/properties/none/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.none,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/none",schemaPath:"#/properties/none/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.none.type,parentSchema:schema59.properties.none,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.some !== undefined){
let data11 = data.some;
if(typeof data11 === "string"){
if(func1(data11) < 1){
const err21 = {instancePath:instancePath+"/some",schemaPath:"#/properties/some/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.some,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/some",schemaPath:"#/properties/some/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.some.type,parentSchema:schema59.properties.some,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.trimmed !== undefined){
let data12 = data.trimmed;
if(true !== data12){
const err23 = {instancePath:instancePath+"/trimmed",schemaPath:"#/properties/trimmed/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema59.properties.trimmed,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema67 = {"description":"Promises that a schema cannot say; each is a node with its own provenance.","type":"object","additionalProperties":false,"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"full-pages":{"description":"Every page but the last is full.","$ref":"#/$defs/promise"},"empty-past-the-end":{"description":"A page behind the last is an empty success.","$ref":"#/$defs/promise"},"stable-order":{"description":"Two equal requests on unmoved data answer alike, ties included.","$ref":"#/$defs/promise"},"no-match-is-empty":{"description":"No match is an empty success.","$ref":"#/$defs/promise"},"inclusive-bounds":{"description":"at-least and at-most include their bound.","$ref":"#/$defs/promise"},"merged":{"description":"Items alike in the fields of `by`, or in everything without it, are one item.","$ref":"#/$defs/mergedPromise"},"own-items":{"description":"No item of one resource appears in the list of another.","$ref":"#/$defs/promise"}}};
const schema68 = {"type":"object","additionalProperties":false,"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"description":{"type":"string"}}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "x-provenance") || (key0 === "description"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["x-provenance"] !== undefined){
if(!(validate1(data["x-provenance"], {instancePath:instancePath+"/x-provenance",parentData:data,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.description.type,parentSchema:schema68.properties.description,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = {"type":"object","additionalProperties":false,"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"description":{"type":"string"},"by":{"description":"Into an item: the fields that make two items alike. All of them without it.","type":"array","minItems":1,"items":{"$ref":"#/$defs/pointer"}}}};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "x-provenance") || (key0 === "description")) || (key0 === "by"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["x-provenance"] !== undefined){
if(!(validate1(data["x-provenance"], {instancePath:instancePath+"/x-provenance",parentData:data,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema69.properties.description.type,parentSchema:schema69.properties.description,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.by !== undefined){
let data2 = data.by;
if(Array.isArray(data2)){
if(data2.length < 1){
const err2 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema69.properties.by,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err3 = {instancePath:instancePath+"/by/" + i0,schemaPath:"#/$defs/pointer/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])*)*$"},message:"must match pattern \""+"^(/([^/~]|~[01])*)*$"+"\"",schema:"^(/([^/~]|~[01])*)*$",parentSchema:schema11,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/by/" + i0,schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema69.properties.by.type,parentSchema:schema69.properties.by,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "x-provenance") || (key0 === "full-pages")) || (key0 === "empty-past-the-end")) || (key0 === "stable-order")) || (key0 === "no-match-is-empty")) || (key0 === "inclusive-bounds")) || (key0 === "merged")) || (key0 === "own-items"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["x-provenance"] !== undefined){
if(!(validate1(data["x-provenance"], {instancePath:instancePath+"/x-provenance",parentData:data,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data["full-pages"] !== undefined){
if(!(validate103(data["full-pages"], {instancePath:instancePath+"/full-pages",parentData:data,parentDataProperty:"full-pages",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data["empty-past-the-end"] !== undefined){
if(!(validate103(data["empty-past-the-end"], {instancePath:instancePath+"/empty-past-the-end",parentData:data,parentDataProperty:"empty-past-the-end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data["stable-order"] !== undefined){
if(!(validate103(data["stable-order"], {instancePath:instancePath+"/stable-order",parentData:data,parentDataProperty:"stable-order",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data["no-match-is-empty"] !== undefined){
if(!(validate103(data["no-match-is-empty"], {instancePath:instancePath+"/no-match-is-empty",parentData:data,parentDataProperty:"no-match-is-empty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data["inclusive-bounds"] !== undefined){
if(!(validate103(data["inclusive-bounds"], {instancePath:instancePath+"/inclusive-bounds",parentData:data,parentDataProperty:"inclusive-bounds",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.merged !== undefined){
if(!(validate110(data.merged, {instancePath:instancePath+"/merged",parentData:data,parentDataProperty:"merged",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data["own-items"] !== undefined){
if(!(validate103(data["own-items"], {instancePath:instancePath+"/own-items",parentData:data,parentDataProperty:"own-items",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema19.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["x-provenance"] !== undefined){
if(!(validate1(data["x-provenance"], {instancePath:instancePath+"/x-provenance",parentData:data,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined){
let data1 = data.items;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err2 = {instancePath:instancePath+"/items",schemaPath:"#/$defs/pointer/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])*)*$"},message:"must match pattern \""+"^(/([^/~]|~[01])*)*$"+"\"",schema:"^(/([^/~]|~[01])*)*$",parentSchema:schema11,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/items",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.identity !== undefined){
let data2 = data.identity;
const _errs7 = errors;
let valid2 = false;
let passing0 = null;
const _errs8 = errors;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/$defs/pointer/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])*)*$"},message:"must match pattern \""+"^(/([^/~]|~[01])*)*$"+"\"",schema:"^(/([^/~]|~[01])*)*$",parentSchema:schema11,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/identity",schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs11 = errors;
if(Array.isArray(data2)){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.identity.oneOf[1],data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err7 = {instancePath:instancePath+"/identity/" + i0,schemaPath:"#/$defs/pointer/pattern",keyword:"pattern",params:{pattern: "^(/([^/~]|~[01])*)*$"},message:"must match pattern \""+"^(/([^/~]|~[01])*)*$"+"\"",schema:"^(/([^/~]|~[01])*)*$",parentSchema:schema11,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/identity/" + i0,schemaPath:"#/$defs/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.type,parentSchema:schema11,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.identity.oneOf[1].type,parentSchema:schema19.properties.identity.oneOf[1],data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err10 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema19.properties.identity.oneOf,parentSchema:schema19.properties.identity,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.total !== undefined){
if(!(validate50(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.count !== undefined){
if(!(validate55(data.count, {instancePath:instancePath+"/count",parentData:data,parentDataProperty:"count",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.pages !== undefined){
if(!(validate60(data.pages, {instancePath:instancePath+"/pages",parentData:data,parentDataProperty:"pages",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.more !== undefined){
if(!(validate65(data.more, {instancePath:instancePath+"/more",parentData:data,parentDataProperty:"more",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.left !== undefined){
if(!(validate60(data.left, {instancePath:instancePath+"/left",parentData:data,parentDataProperty:"left",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate71(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.paging !== undefined){
if(!(validate78(data.paging, {instancePath:instancePath+"/paging",parentData:data,parentDataProperty:"paging",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.sort !== undefined){
if(!(validate82(data.sort, {instancePath:instancePath+"/sort",parentData:data,parentDataProperty:"sort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.filters !== undefined){
let data12 = data.filters;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate95(data12[i1], {instancePath:instancePath+"/filters/" + i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/filters",schemaPath:"#/properties/filters/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.filters.type,parentSchema:schema19.properties.filters,data:data12};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.promises !== undefined){
if(!(validate101(data.promises, {instancePath:instancePath+"/promises",parentData:data,parentDataProperty:"promises",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema71 = {"description":"Rules in CEL on the value at this schema.","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["rule","message"],"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"rule":{"description":"True in the good world. Variables: self, request, resource, now.","type":"string","minLength":1},"message":{"description":"What is wrong where the rule is false: one sentence without a stop.","type":"string","minLength":1}}}};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.rule === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema71.items.required,parentSchema:schema71.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.message === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema71.items.required,parentSchema:schema71.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!(((key0 === "x-provenance") || (key0 === "rule")) || (key0 === "message"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema71.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0["x-provenance"] !== undefined){
if(!(validate1(data0["x-provenance"], {instancePath:instancePath+"/" + i0+"/x-provenance",parentData:data0,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data0.rule !== undefined){
let data2 = data0.rule;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err4 = {instancePath:instancePath+"/" + i0+"/rule",schemaPath:"#/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema71.items.properties.rule,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0+"/rule",schemaPath:"#/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.items.properties.rule.type,parentSchema:schema71.items.properties.rule,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.message !== undefined){
let data3 = data0.message;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err6 = {instancePath:instancePath+"/" + i0+"/message",schemaPath:"#/items/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema71.items.properties.message,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/message",schemaPath:"#/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema71.items.properties.message.type,parentSchema:schema71.items.properties.message,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema71.items.type,parentSchema:schema71.items,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema71.type,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema73 = {"description":"How a bad value is answered, where the default is wrong. On a parameter or a field of a form body.","type":"object","additionalProperties":false,"properties":{"x-provenance":{"$ref":"#/$defs/provenance"},"invalid":{"description":"A value outside the schema.","$ref":"#/$defs/answerOrNothing"},"missing":{"description":"A required one is absent.","$ref":"#/$defs/answerOrNothing"},"unknown":{"description":"Well-formed and names nothing; where success is among the outcomes, it lists no items.","$ref":"#/$defs/answerOrNothing"},"foreign":{"description":"Names what the caller does not own.","$ref":"#/$defs/answerOrNothing"},"expired":{"description":"A cursor that a page said, too long ago. A walk that meets this answer begins again; never a success.","$ref":"#/$defs/answerOrNothing"},"past-the-end":{"description":"The number of a page behind the last one, where such a page is refused.","$ref":"#/$defs/answerOrNothing"}}};
const schema74 = {"description":"null takes the default away: then only \"not 5xx\" is judged.","oneOf":[{"$ref":"#/$defs/answer"},{"type":"null"}]};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs2 = errors;
if(data !== null){
const err0 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema74.oneOf[1].type,parentSchema:schema74.oneOf[1],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err1 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema74.oneOf,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate121.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate121.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "x-provenance") || (key0 === "invalid")) || (key0 === "missing")) || (key0 === "unknown")) || (key0 === "foreign")) || (key0 === "expired")) || (key0 === "past-the-end"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["x-provenance"] !== undefined){
if(!(validate1(data["x-provenance"], {instancePath:instancePath+"/x-provenance",parentData:data,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.invalid !== undefined){
if(!(validate121(data.invalid, {instancePath:instancePath+"/invalid",parentData:data,parentDataProperty:"invalid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.missing !== undefined){
if(!(validate121(data.missing, {instancePath:instancePath+"/missing",parentData:data,parentDataProperty:"missing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.unknown !== undefined){
if(!(validate121(data.unknown, {instancePath:instancePath+"/unknown",parentData:data,parentDataProperty:"unknown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.foreign !== undefined){
if(!(validate121(data.foreign, {instancePath:instancePath+"/foreign",parentData:data,parentDataProperty:"foreign",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.expired !== undefined){
if(!(validate121(data.expired, {instancePath:instancePath+"/expired",parentData:data,parentDataProperty:"expired",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data["past-the-end"] !== undefined){
if(!(validate121(data["past-the-end"], {instancePath:instancePath+"/past-the-end",parentData:data,parentDataProperty:"past-the-end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema76 = {"description":"This example of a document does not keep the contract, and why the contract stands against it. On a named example.","type":"object","additionalProperties":false,"required":["reason"],"properties":{"reason":{"type":"string","minLength":1},"x-provenance":{"$ref":"#/$defs/provenance"}}};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema76.required,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "reason") || (key0 === "x-provenance"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema76.properties.reason,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema76.properties.reason.type,parentSchema:schema76.properties.reason,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["x-provenance"] !== undefined){
if(!(validate1(data["x-provenance"], {instancePath:instancePath+"/x-provenance",parentData:data,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema0.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["x-documents"] !== undefined){
let data0 = data["x-documents"];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.title === undefined){
const err1 = {instancePath:instancePath+"/x-documents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/documents/additionalProperties/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema1.additionalProperties.required,parentSchema:schema1.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.date === undefined){
const err2 = {instancePath:instancePath+"/x-documents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/documents/additionalProperties/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'",schema:schema1.additionalProperties.required,parentSchema:schema1.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.language === undefined){
const err3 = {instancePath:instancePath+"/x-documents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/documents/additionalProperties/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'",schema:schema1.additionalProperties.required,parentSchema:schema1.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key2 in data1){
if(!((((key2 === "title") || (key2 === "date")) || (key2 === "language")) || (key2 === "url"))){
const err4 = {instancePath:instancePath+"/x-documents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/documents/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema1.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.title !== undefined){
let data2 = data1.title;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err5 = {instancePath:instancePath+"/x-documents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/$defs/documents/additionalProperties/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1.additionalProperties.properties.title,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/x-documents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/$defs/documents/additionalProperties/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.additionalProperties.properties.title.type,parentSchema:schema1.additionalProperties.properties.title,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.date !== undefined){
let data3 = data1.date;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/x-documents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/$defs/documents/additionalProperties/properties/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$"},message:"must match pattern \""+"^\\d{4}(-\\d{2}(-\\d{2})?)?$"+"\"",schema:"^\\d{4}(-\\d{2}(-\\d{2})?)?$",parentSchema:schema1.additionalProperties.properties.date,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/x-documents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/$defs/documents/additionalProperties/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.additionalProperties.properties.date.type,parentSchema:schema1.additionalProperties.properties.date,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.language !== undefined){
let data4 = data1.language;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err9 = {instancePath:instancePath+"/x-documents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/language",schemaPath:"#/$defs/documents/additionalProperties/properties/language/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}$"},message:"must match pattern \""+"^[a-z]{2}$"+"\"",schema:"^[a-z]{2}$",parentSchema:schema1.additionalProperties.properties.language,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/x-documents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/language",schemaPath:"#/$defs/documents/additionalProperties/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.additionalProperties.properties.language.type,parentSchema:schema1.additionalProperties.properties.language,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.url !== undefined){
let data5 = data1.url;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err11 = {instancePath:instancePath+"/x-documents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/$defs/documents/additionalProperties/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema1.additionalProperties.properties.url,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/x-documents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/$defs/documents/additionalProperties/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.additionalProperties.properties.url.type,parentSchema:schema1.additionalProperties.properties.url,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/x-documents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/documents/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.additionalProperties.type,parentSchema:schema1.additionalProperties,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/x-documents",schemaPath:"#/$defs/documents/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.type,parentSchema:schema1,data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["x-provenance"] !== undefined){
if(!(validate1(data["x-provenance"], {instancePath:instancePath+"/x-provenance",parentData:data,parentDataProperty:"x-provenance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data["x-environment"] !== undefined){
if(!(validate3(data["x-environment"], {instancePath:instancePath+"/x-environment",parentData:data,parentDataProperty:"x-environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data["x-outcomes"] !== undefined){
if(!(validate9(data["x-outcomes"], {instancePath:instancePath+"/x-outcomes",parentData:data,parentDataProperty:"x-outcomes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data["x-agrees"] !== undefined){
if(!(validate26(data["x-agrees"], {instancePath:instancePath+"/x-agrees",parentData:data,parentDataProperty:"x-agrees",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data["x-credentials"] !== undefined){
if(!(validate29(data["x-credentials"], {instancePath:instancePath+"/x-credentials",parentData:data,parentDataProperty:"x-credentials",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data["x-collection"] !== undefined){
if(!(validate48(data["x-collection"], {instancePath:instancePath+"/x-collection",parentData:data,parentDataProperty:"x-collection",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data["x-invariants"] !== undefined){
if(!(validate116(data["x-invariants"], {instancePath:instancePath+"/x-invariants",parentData:data,parentDataProperty:"x-invariants",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data["x-role"] !== undefined){
let data13 = data["x-role"];
if(!(((((((((data13 === "resource") || (data13 === "owner")) || (data13 === "credential")) || (data13 === "page")) || (data13 === "size")) || (data13 === "sort")) || (data13 === "order")) || (data13 === "filter")) || (data13 === "constant"))){
const err15 = {instancePath:instancePath+"/x-role",schemaPath:"#/$defs/role/enum",keyword:"enum",params:{allowedValues: schema72.enum},message:"must be equal to one of the allowed values",schema:schema72.enum,parentSchema:schema72,data:data13};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["x-answers"] !== undefined){
if(!(validate119(data["x-answers"], {instancePath:instancePath+"/x-answers",parentData:data,parentDataProperty:"x-answers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data["x-outcome"] !== undefined){
let data15 = data["x-outcome"];
if(!((data15 === "success") || (data15 === "refused"))){
const err16 = {instancePath:instancePath+"/x-outcome",schemaPath:"#/$defs/branch/enum",keyword:"enum",params:{allowedValues: schema75.enum},message:"must be equal to one of the allowed values",schema:schema75.enum,parentSchema:schema75,data:data15};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["x-rival"] !== undefined){
if(!(validate130(data["x-rival"], {instancePath:instancePath+"/x-rival",parentData:data,parentDataProperty:"x-rival",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
exports.madeFrom = "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Extensions of the contract language\",\"description\":\"Every extension that may stand in contracts/<api>/openapi.yaml. Said in words in docs/contract-language.md.\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"x-documents\":{\"$ref\":\"#/$defs/documents\"},\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"x-environment\":{\"$ref\":\"#/$defs/environment\"},\"x-outcomes\":{\"$ref\":\"#/$defs/outcomes\"},\"x-agrees\":{\"$ref\":\"#/$defs/agrees\"},\"x-credentials\":{\"$ref\":\"#/$defs/credentials\"},\"x-collection\":{\"$ref\":\"#/$defs/collection\"},\"x-invariants\":{\"$ref\":\"#/$defs/invariants\"},\"x-role\":{\"$ref\":\"#/$defs/role\"},\"x-answers\":{\"$ref\":\"#/$defs/answers\"},\"x-outcome\":{\"$ref\":\"#/$defs/branch\"},\"x-rival\":{\"$ref\":\"#/$defs/rivalExample\"}},\"$defs\":{\"pointer\":{\"description\":\"A JSON Pointer (RFC 6901): empty for the whole, else it begins with a slash.\",\"type\":\"string\",\"pattern\":\"^(/([^/~]|~[01])*)*$\"},\"variable\":{\"description\":\"Name of an environment variable.\",\"type\":\"string\",\"pattern\":\"^[A-Z][A-Z0-9_]*$\"},\"documents\":{\"description\":\"The sources of the contract, at its root: key → document.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"title\",\"date\",\"language\"],\"properties\":{\"title\":{\"type\":\"string\",\"minLength\":1},\"date\":{\"description\":\"Date of the revision, as exactly as it is known.\",\"type\":\"string\",\"pattern\":\"^\\\\d{4}(-\\\\d{2}(-\\\\d{2})?)?$\"},\"language\":{\"description\":\"Two-letter language code.\",\"type\":\"string\",\"pattern\":\"^[a-z]{2}$\"},\"url\":{\"type\":\"string\",\"pattern\":\"^https?://\"}}}},\"provenance\":{\"description\":\"Who promises the node it stands on and everything below.\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"basis\"],\"properties\":{\"basis\":{\"description\":\"documented: a sentence or a table says it. sample: only an example shows it. decided: we chose. assumed: nobody has confirmed it, so a finding on it only informs.\",\"enum\":[\"documented\",\"sample\",\"decided\",\"assumed\"]},\"source\":{\"description\":\"A key of x-documents; for decided, the name of a record in docs/decisions or decisions/ beside the contracts, without .md. An assumption may say here why it is made.\",\"type\":\"string\",\"minLength\":1},\"because\":{\"description\":\"For assumed: why somebody thinks so.\",\"type\":\"string\",\"minLength\":1},\"section\":{\"description\":\"Where in the document.\",\"type\":\"string\",\"minLength\":1},\"rivals\":{\"description\":\"The claims that lost.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/$defs/rival\"}}},\"if\":{\"required\":[\"basis\"],\"properties\":{\"basis\":{\"const\":\"assumed\"}}},\"then\":{\"if\":{\"required\":[\"source\"]},\"then\":{\"properties\":{\"because\":{\"description\":\"stands beside \\\"source\\\". Keep \\\"because\\\" alone.\",\"not\":{}}}},\"else\":{\"required\":[\"because\"]}},\"else\":{\"required\":[\"source\"],\"properties\":{\"because\":{\"description\":\"only an assumption says why. Name a \\\"source\\\".\",\"not\":{}}}}},\"rival\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"claim\",\"source\"],\"properties\":{\"claim\":{\"description\":\"A schema, a value, or a fragment of the extension it stands on.\"},\"source\":{\"description\":\"A key of x-documents.\",\"type\":\"string\",\"minLength\":1},\"section\":{\"type\":\"string\",\"minLength\":1}}},\"environment\":{\"description\":\"Which environment variables say where the provider runs and what to look at. At the root. What is absent has the usual names.\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"prefixes\":{\"description\":\"A variable with one of these prefixes and an unknown rest is a typo.\",\"type\":\"array\",\"items\":{\"type\":\"string\",\"pattern\":\"^[A-Z][A-Z0-9_]*_$\"}},\"endpoint\":{\"$ref\":\"#/$defs/variable\"},\"parameters\":{\"$ref\":\"#/$defs/variableReferences\"},\"resources\":{\"description\":\"Kind of resource → parameter → variable.\",\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/variableReferences\"}},\"foreign\":{\"description\":\"Parameter → variable with a real value that the credentials do not own.\",\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/$defs/variable\"}}}},\"variableReferences\":{\"description\":\"Parameter → variable.\",\"type\":\"object\",\"additionalProperties\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"variable\"],\"properties\":{\"variable\":{\"$ref\":\"#/$defs/variable\"},\"default\":{\"description\":\"Used where the variable is not set.\",\"type\":\"string\"}}}},\"outcomes\":{\"description\":\"How the API says each outcome on the wire. At the root.\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"success\"],\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"success\":{\"$ref\":\"#/$defs/outcome\"},\"invalid-parameter\":{\"$ref\":\"#/$defs/outcome\"},\"missing-credentials\":{\"$ref\":\"#/$defs/outcome\"},\"invalid-credentials\":{\"$ref\":\"#/$defs/outcome\"},\"expired-credentials\":{\"$ref\":\"#/$defs/outcome\"},\"foreign-owner\":{\"$ref\":\"#/$defs/outcome\"},\"unknown-resource\":{\"$ref\":\"#/$defs/outcome\"},\"expired-cursor\":{\"$ref\":\"#/$defs/outcome\"},\"throttled\":{\"$ref\":\"#/$defs/outcome\"},\"unavailable\":{\"$ref\":\"#/$defs/outcome\"},\"server-error\":{\"description\":\"What a status of 5xx says elsewhere. No request is answered so.\",\"$ref\":\"#/$defs/outcome\"}}},\"outcome\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"status\"],\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"status\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"integer\",\"minimum\":100,\"maximum\":599}},\"schema\":{\"description\":\"Schema of the body.\"},\"code\":{\"description\":\"The code in the body decides too.\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"at\",\"values\"],\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"at\":{\"$ref\":\"#/$defs/pointer\"},\"values\":{\"description\":\"The codes that mean the outcome; null where there is none in the body.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":[\"string\",\"integer\",\"null\"]}}}},\"likely\":{\"description\":\"Codes that documents name; another one is information.\",\"$ref\":\"#/$defs/codes\"}}},\"codes\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":[\"string\",\"integer\"]}},\"outcomeNames\":{\"description\":\"Any of these keeps the promise; refused stands for any outcome but success.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"enum\":[\"success\",\"invalid-parameter\",\"missing-credentials\",\"invalid-credentials\",\"expired-credentials\",\"foreign-owner\",\"unknown-resource\",\"expired-cursor\",\"throttled\",\"unavailable\",\"refused\"]}},\"answer\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"outcomes\"],\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"outcomes\":{\"$ref\":\"#/$defs/outcomeNames\"}}},\"answerOrNothing\":{\"description\":\"null takes the default away: then only \\\"not 5xx\\\" is judged.\",\"oneOf\":[{\"$ref\":\"#/$defs/answer\"},{\"type\":\"null\"}]},\"answers\":{\"description\":\"How a bad value is answered, where the default is wrong. On a parameter or a field of a form body.\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"invalid\":{\"description\":\"A value outside the schema.\",\"$ref\":\"#/$defs/answerOrNothing\"},\"missing\":{\"description\":\"A required one is absent.\",\"$ref\":\"#/$defs/answerOrNothing\"},\"unknown\":{\"description\":\"Well-formed and names nothing; where success is among the outcomes, it lists no items.\",\"$ref\":\"#/$defs/answerOrNothing\"},\"foreign\":{\"description\":\"Names what the caller does not own.\",\"$ref\":\"#/$defs/answerOrNothing\"},\"expired\":{\"description\":\"A cursor that a page said, too long ago. A walk that meets this answer begins again; never a success.\",\"$ref\":\"#/$defs/answerOrNothing\"},\"past-the-end\":{\"description\":\"The number of a page behind the last one, where such a page is refused.\",\"$ref\":\"#/$defs/answerOrNothing\"}}},\"agrees\":{\"description\":\"Values in two operations that are equal for one resource. At the root.\",\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"message\",\"values\"],\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"message\":{\"type\":\"string\",\"minLength\":1},\"values\":{\"type\":\"array\",\"minItems\":2,\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"operation\",\"at\"],\"properties\":{\"operation\":{\"description\":\"An operationId.\",\"type\":\"string\"},\"at\":{\"description\":\"Into the body of its success.\",\"$ref\":\"#/$defs/pointer\"}}}}}}},\"credentials\":{\"description\":\"How a credential is presented and how it is broken. On a security scheme.\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"form\":{\"description\":\"Absent where the scheme itself says it: token for apiKey and bearer, basic, oauth2.\",\"enum\":[\"token\",\"basic\",\"oauth2\",\"iam-password\",\"sdk-hmac-sha256\",\"tencent-api-2\",\"tc3-hmac-sha256\"]},\"prefix\":{\"description\":\"Stands before the token, with its blank: `Token `. Absent where the scheme itself says it.\",\"type\":\"string\",\"pattern\":\"^[!-~ ]*$\"},\"service\":{\"description\":\"Name of the service that a request is signed for, where the form signs one.\",\"type\":\"string\",\"pattern\":\"^[a-z0-9-]+$\"},\"variables\":{\"description\":\"Part of the credential → environment variable. Absent where the usual names are taken.\",\"type\":\"object\",\"minProperties\":1,\"additionalProperties\":{\"$ref\":\"#/$defs/variable\"}},\"required\":{\"description\":\"Parts without which the form cannot be presented. Absent for those that the form always needs.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\"}},\"methods\":{\"description\":\"Texts to name the signature method with, the default first; `as` where it is not verified as itself, an empty text where it is left out.\",\"type\":\"array\",\"minItems\":2,\"items\":{\"oneOf\":[{\"type\":\"string\",\"minLength\":1},{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"text\",\"as\"],\"properties\":{\"text\":{\"type\":\"string\"},\"as\":{\"type\":\"string\",\"minLength\":1},\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"}}}]}},\"tolerates\":{\"description\":\"How far the clock of a signer may be off, in either direction, and its requests are certainly accepted.\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"seconds\"],\"properties\":{\"seconds\":{\"type\":\"integer\",\"minimum\":1},\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"}}},\"broken\":{\"description\":\"Way of breaking it → the outcomes that keep the promise then. Absent for the ways that every scheme promises to refuse.\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"missing\":{\"description\":\"It is not sent.\",\"$ref\":\"#/$defs/answer\"},\"empty\":{\"description\":\"It is sent empty.\",\"$ref\":\"#/$defs/answer\"},\"truncated\":{\"description\":\"One end is cut off.\",\"$ref\":\"#/$defs/answer\"},\"lengthened\":{\"description\":\"One end is longer.\",\"$ref\":\"#/$defs/answer\"},\"tampered\":{\"description\":\"One character is changed.\",\"$ref\":\"#/$defs/answer\"},\"rewritten\":{\"description\":\"It is written in another way that decodes to the same: without padding, in the other case. Refused only where it is compared as a text.\",\"$ref\":\"#/$defs/answer\"},\"foreign\":{\"description\":\"It is well-formed and belongs to nobody.\",\"$ref\":\"#/$defs/answer\"},\"expired\":{\"description\":\"It was valid once.\",\"$ref\":\"#/$defs/answer\"},\"stale\":{\"description\":\"It was signed long ago.\",\"$ref\":\"#/$defs/answer\"},\"replayed\":{\"description\":\"The same signed request is sent twice.\",\"$ref\":\"#/$defs/answer\"},\"misplaced\":{\"description\":\"It is sent in another place, under another name or without its prefix.\",\"$ref\":\"#/$defs/answer\"}}}}},\"collection\":{\"description\":\"What the list in the answer means. On an operation.\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"items\"],\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"items\":{\"description\":\"Into the body; empty where the body is the list.\",\"$ref\":\"#/$defs/pointer\"},\"identity\":{\"description\":\"Into an item: no two items are alike there, or in all of several places together. Absent where items are compared as a multiset.\",\"oneOf\":[{\"$ref\":\"#/$defs/pointer\"},{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/$defs/pointer\"}}]},\"total\":{\"description\":\"How many items match.\",\"$ref\":\"#/$defs/totalField\"},\"count\":{\"description\":\"How many items are on this page.\",\"$ref\":\"#/$defs/placedField\"},\"pages\":{\"description\":\"How many pages of this size there are.\",\"$ref\":\"#/$defs/pagesField\"},\"more\":{\"description\":\"Whether a page follows.\",\"$ref\":\"#/$defs/moreField\"},\"left\":{\"description\":\"How many items stand behind this page. Not judged where an answer leaves it out.\",\"$ref\":\"#/$defs/pagesField\"},\"links\":{\"$ref\":\"#/$defs/links\"},\"paging\":{\"$ref\":\"#/$defs/paging\"},\"sort\":{\"$ref\":\"#/$defs/sort\"},\"filters\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/filter\"}},\"promises\":{\"$ref\":\"#/$defs/promises\"}}},\"links\":{\"description\":\"Where an answer says the URLs of the pages round it, beside pages that have a number. In the header Link without a pattern the URL has the rel of its name: next, prev or previous, first, last.\",\"type\":\"object\",\"additionalProperties\":false,\"minProperties\":1,\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"next\":{\"description\":\"The next page. Absent, null or empty on the last one.\",\"$ref\":\"#/$defs/placedField\"},\"previous\":{\"description\":\"The page before. Absent, null or empty on the first one.\",\"$ref\":\"#/$defs/placedField\"},\"first\":{\"description\":\"The first page. On that page itself it may be left out.\",\"$ref\":\"#/$defs/placedField\"},\"last\":{\"description\":\"The last page. On that page itself it may be left out.\",\"$ref\":\"#/$defs/placedField\"}}},\"placedField\":{\"description\":\"Where an answer says it: a pointer into the body, or { at }, or { header }.\",\"oneOf\":[{\"$ref\":\"#/$defs/pointer\"},{\"$ref\":\"#/$defs/place\"}]},\"place\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"at\":{\"description\":\"Into the body; beside a header, into the JSON that it holds.\",\"$ref\":\"#/$defs/pointer\"},\"header\":{\"$ref\":\"#/$defs/headerName\"},\"pattern\":{\"$ref\":\"#/$defs/headerPattern\"}}},\"headerName\":{\"description\":\"Name of a response header.\",\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$\"},\"headerPattern\":{\"description\":\"A regular expression that finds it in the text of the header: its first group, or all that it matches.\",\"type\":\"string\",\"minLength\":1},\"pagesField\":{\"description\":\"Where an answer says a number that takes counting: a pointer, or a mapping with at or header.\",\"oneOf\":[{\"$ref\":\"#/$defs/pointer\"},{\"$ref\":\"#/$defs/pagesPlace\"}]},\"pagesPlace\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"at\":{\"description\":\"Into the body.\",\"$ref\":\"#/$defs/pointer\"},\"header\":{\"$ref\":\"#/$defs/headerName\"},\"pattern\":{\"$ref\":\"#/$defs/headerPattern\"},\"unknown\":{\"description\":\"A value that means \\\"not counted\\\", such as -1.\",\"type\":[\"integer\",\"string\"]}}},\"totalField\":{\"description\":\"Where an answer says the total, and the values that do not count: a pointer, or a mapping with at or header.\",\"oneOf\":[{\"$ref\":\"#/$defs/pointer\"},{\"$ref\":\"#/$defs/totalPlace\"}]},\"totalPlace\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"at\":{\"description\":\"Into the body.\",\"$ref\":\"#/$defs/pointer\"},\"header\":{\"$ref\":\"#/$defs/headerName\"},\"pattern\":{\"$ref\":\"#/$defs/headerPattern\"},\"unknown\":{\"description\":\"A value that means \\\"not counted\\\", such as -1 or *.\",\"type\":[\"integer\",\"string\"]},\"at-most\":{\"description\":\"It stops counting here.\",\"type\":\"integer\",\"minimum\":1}}},\"moreField\":{\"description\":\"Where an answer says that a page follows: a pointer, or a mapping with at or header.\",\"oneOf\":[{\"$ref\":\"#/$defs/pointer\"},{\"$ref\":\"#/$defs/morePlace\"}]},\"morePlace\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"at\":{\"description\":\"Into the body.\",\"$ref\":\"#/$defs/pointer\"},\"header\":{\"$ref\":\"#/$defs/headerName\"},\"pattern\":{\"$ref\":\"#/$defs/headerPattern\"},\"value\":{\"description\":\"The value that means that a page follows; true where absent.\",\"type\":[\"boolean\",\"integer\",\"string\"]}}},\"paging\":{\"description\":\"How the pages of the list are asked for. Which members a style needs is said in docs/contract-language.md.\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"style\"],\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"style\":{\"description\":\"page-index and record-offset: what the page parameter counts. cursor: a token leads to the next page. link: a URL does. marker: the last item of a page does.\",\"enum\":[\"page-index\",\"record-offset\",\"cursor\",\"link\",\"marker\"]},\"page\":{\"description\":\"Name of the parameter that takes the number.\",\"type\":\"string\"},\"cursor\":{\"description\":\"Name of the parameter that takes the token. In the style link, the one in the URL whose value tells the pages apart.\",\"type\":\"string\"},\"marker\":{\"description\":\"Name of the parameter that takes the mark of the last item of the page before.\",\"type\":\"string\"},\"field\":{\"description\":\"Where that mark stands in an item, and in no two items alike; the identity where absent.\",\"$ref\":\"#/$defs/pointer\"},\"next\":{\"description\":\"Where an answer says the next token or URL. Absent, null or empty at the end.\",\"$ref\":\"#/$defs/placedField\"},\"size\":{\"description\":\"Name of the parameter that takes the size of a page.\",\"type\":\"string\"},\"first\":{\"description\":\"Number of the first page; 0 where absent.\",\"type\":\"integer\",\"minimum\":0},\"default\":{\"description\":\"Items of a page where no size is asked for, where the schema of the size does not say it.\",\"type\":\"integer\",\"minimum\":1},\"largest\":{\"description\":\"Items of the largest page, where the schema of the size does not say it.\",\"type\":\"integer\",\"minimum\":1},\"oversize\":{\"description\":\"How a larger size is answered: refused, clamped to the largest, or undocumented.\",\"enum\":[\"refused\",\"clamped\",\"undocumented\"]},\"zero\":{\"description\":\"What a size of 0 asks for, where the schema allows it: a page of the default size, or no items, only what is said beside them.\",\"enum\":[\"default\",\"none\"]}}},\"sort\":{\"description\":\"How an order is asked for, and the order of a request that asks for none. Without `by` and `order` the order is fixed.\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"keys\"],\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"by\":{\"description\":\"Name of the parameter that chooses the key, and in one parameter with it the direction.\",\"type\":\"string\"},\"order\":{\"description\":\"Name of the parameter that chooses the direction.\",\"type\":\"string\"},\"ascending\":{\"description\":\"Name of the parameter that takes the key of an ascending order, where each direction has a parameter.\",\"type\":\"string\"},\"descending\":{\"description\":\"Name of the parameter that takes the key of a descending order, where each direction has a parameter.\",\"type\":\"string\"},\"syntax\":{\"$ref\":\"#/$defs/sortSyntax\"},\"separator\":{\"description\":\"Between several keys, which break ties in turn. Absent where one key is all.\",\"type\":\"string\",\"minLength\":1},\"keys\":{\"description\":\"Key → pointer into an item, or with more about it.\",\"type\":\"object\",\"minProperties\":1,\"additionalProperties\":{\"oneOf\":[{\"$ref\":\"#/$defs/pointer\"},{\"$ref\":\"#/$defs/sortKey\"}]}},\"directions\":{\"description\":\"The words for the directions on the wire. With the style suffix one of them may be empty, and is the direction of a bare key.\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"ascending\",\"descending\"],\"properties\":{\"ascending\":{\"type\":\"string\"},\"descending\":{\"type\":\"string\"}}},\"unknown\":{\"description\":\"How an order by a key that is not known is answered, where the schema of the parameter allows any text: refused, or ignored, which is the default order.\",\"enum\":[\"refused\",\"ignored\"]},\"unsaid\":{\"description\":\"The direction of a key that is named without one.\",\"$ref\":\"#/$defs/sortDirection\"},\"default\":{\"description\":\"The order of a request that asks for none; several keys break ties in turn. Absent where none is promised.\",\"oneOf\":[{\"$ref\":\"#/$defs/sortTerm\"},{\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/$defs/sortTerm\"}}]}},\"dependentRequired\":{\"order\":[\"directions\"],\"syntax\":[\"by\"],\"ascending\":[\"descending\"],\"descending\":[\"ascending\"]}},\"sortSyntax\":{\"description\":\"How one parameter says key and direction. Absent where they stand in two parameters.\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"style\"],\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"style\":{\"description\":\"Where the direction stands: -key or key:desc.\",\"enum\":[\"prefix\",\"suffix\"]},\"descending\":{\"description\":\"Before a descending key; - where absent. For prefix.\",\"type\":\"string\",\"minLength\":1},\"ascending\":{\"description\":\"Before an ascending key; nothing where absent. For prefix.\",\"type\":\"string\"},\"between\":{\"description\":\"Between key and word; : where absent. For suffix.\",\"type\":\"string\",\"minLength\":1}}},\"sortKey\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"at\"],\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"at\":{\"description\":\"Into an item.\",\"$ref\":\"#/$defs/pointer\"},\"compares\":{\"$ref\":\"#/$defs/comparison\"},\"nulls\":{\"description\":\"Where items without a value stand: at one end whatever the direction, or as if they were below or above every value. Unsaid: not judged.\",\"enum\":[\"first\",\"last\",\"smallest\",\"largest\"]}}},\"sortTerm\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"key\",\"direction\"],\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"key\":{\"type\":\"string\"},\"direction\":{\"$ref\":\"#/$defs/sortDirection\"}}},\"sortDirection\":{\"enum\":[\"ascending\",\"descending\"]},\"comparison\":{\"description\":\"How values compare: text is by code point; undocumented is not judged. Unsaid: what the schema of the field says, number or instant, else undocumented.\",\"enum\":[\"number\",\"text\",\"text-ignoring-case\",\"instant\",\"undocumented\"]},\"unit\":{\"description\":\"What a time is counted in, since the epoch, or that it is written as a date-time, or as a day.\",\"enum\":[\"milliseconds\",\"seconds\",\"date-time\",\"date\"]},\"filter\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"parameter\",\"field\",\"match\"],\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"parameter\":{\"description\":\"Name of a parameter. Where its schema has a default, the list without it is the list under that value.\",\"type\":\"string\"},\"field\":{\"description\":\"Into an item.\",\"$ref\":\"#/$defs/pointer\"},\"match\":{\"description\":\"contains is a case-sensitive substring; has, has-all and has-any are for a field that is a list; greater and less exclude their bound.\",\"enum\":[\"equals\",\"not-equals\",\"in\",\"contains\",\"contains-ignoring-case\",\"begins-with\",\"has\",\"has-all\",\"has-any\",\"at-least\",\"at-most\",\"greater\",\"less\"]},\"or\":{\"description\":\"Further fields that the value is looked for in. An item matches where any of them does.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"oneOf\":[{\"$ref\":\"#/$defs/pointer\"},{\"$ref\":\"#/$defs/furtherField\"}]}},\"compares\":{\"$ref\":\"#/$defs/comparison\"},\"unit\":{\"$ref\":\"#/$defs/unit\"},\"separator\":{\"description\":\"Between several values. For in, has-all and has-any.\",\"type\":\"string\",\"minLength\":1},\"any\":{\"description\":\"A value that stands for no filter, such as all.\",\"type\":\"string\",\"minLength\":1},\"none\":{\"description\":\"A value that finds what has no value: the field is null or absent, or an empty list. Such as none.\",\"type\":\"string\",\"minLength\":1},\"some\":{\"description\":\"A value that finds what has any value. Such as *.\",\"type\":\"string\",\"minLength\":1},\"trimmed\":{\"description\":\"Blanks at the ends of a value are left out before it is looked for.\",\"const\":true}}},\"furtherField\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"field\"],\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"field\":{\"description\":\"Into an item.\",\"$ref\":\"#/$defs/pointer\"},\"match\":{\"description\":\"How the value is looked for in this field; as in the first one where absent.\",\"enum\":[\"equals\",\"contains\",\"contains-ignoring-case\",\"begins-with\",\"has\"]},\"compares\":{\"$ref\":\"#/$defs/comparison\"}}},\"promises\":{\"description\":\"Promises that a schema cannot say; each is a node with its own provenance.\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"full-pages\":{\"description\":\"Every page but the last is full.\",\"$ref\":\"#/$defs/promise\"},\"empty-past-the-end\":{\"description\":\"A page behind the last is an empty success.\",\"$ref\":\"#/$defs/promise\"},\"stable-order\":{\"description\":\"Two equal requests on unmoved data answer alike, ties included.\",\"$ref\":\"#/$defs/promise\"},\"no-match-is-empty\":{\"description\":\"No match is an empty success.\",\"$ref\":\"#/$defs/promise\"},\"inclusive-bounds\":{\"description\":\"at-least and at-most include their bound.\",\"$ref\":\"#/$defs/promise\"},\"merged\":{\"description\":\"Items alike in the fields of `by`, or in everything without it, are one item.\",\"$ref\":\"#/$defs/mergedPromise\"},\"own-items\":{\"description\":\"No item of one resource appears in the list of another.\",\"$ref\":\"#/$defs/promise\"}}},\"mergedPromise\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"description\":{\"type\":\"string\"},\"by\":{\"description\":\"Into an item: the fields that make two items alike. All of them without it.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"$ref\":\"#/$defs/pointer\"}}}},\"promise\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"description\":{\"type\":\"string\"}}},\"invariants\":{\"description\":\"Rules in CEL on the value at this schema.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"rule\",\"message\"],\"properties\":{\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"},\"rule\":{\"description\":\"True in the good world. Variables: self, request, resource, now.\",\"type\":\"string\",\"minLength\":1},\"message\":{\"description\":\"What is wrong where the rule is false: one sentence without a stop.\",\"type\":\"string\",\"minLength\":1}}}},\"role\":{\"description\":\"What the value of a parameter is for.\",\"enum\":[\"resource\",\"owner\",\"credential\",\"page\",\"size\",\"sort\",\"order\",\"filter\",\"constant\"]},\"branch\":{\"description\":\"Which outcome a branch of oneOf is.\",\"enum\":[\"success\",\"refused\"]},\"rivalExample\":{\"description\":\"This example of a document does not keep the contract, and why the contract stands against it. On a named example.\",\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"reason\"],\"properties\":{\"reason\":{\"type\":\"string\",\"minLength\":1},\"x-provenance\":{\"$ref\":\"#/$defs/provenance\"}}}}}";
