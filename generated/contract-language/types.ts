// Generated from contracts/extensions.schema.json by npm run generate; do not edit.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A JSON Pointer (RFC 6901): empty for the whole, else it begins with a slash. */
        readonly pointer: string;
        /** @description Name of an environment variable. */
        readonly variable: string;
        /** @description The sources of the contract, at its root: key → document. */
        readonly documents: {
            readonly [key: string]: {
                readonly title: string;
                /** @description Date of the revision, as exactly as it is known. */
                readonly date: string;
                /** @description Two-letter language code. */
                readonly language: string;
                readonly url?: string;
            };
        };
        /** @description Who promises the node it stands on and everything below. */
        readonly provenance: {
            /**
             * @description documented: a sentence or a table says it. sample: only an example shows it. decided: we chose. assumed: nobody has confirmed it, so a finding on it only informs.
             * @enum {unknown}
             */
            readonly basis: "documented" | "sample" | "decided" | "assumed";
            /** @description A key of x-documents; for decided, the name of a record in docs/decisions or decisions/ beside the contracts, without .md. An assumption may say here why it is made. */
            readonly source?: string;
            /** @description For assumed: why somebody thinks so. */
            readonly because?: string;
            /** @description Where in the document. */
            readonly section?: string;
            /** @description The claims that lost. */
            readonly rivals?: readonly components["schemas"]["rival"][];
        };
        readonly rival: {
            /** @description A schema, a value, or a fragment of the extension it stands on. */
            readonly claim: unknown;
            /** @description A key of x-documents. */
            readonly source: string;
            readonly section?: string;
        };
        /** @description Which environment variables say where the provider runs and what to look at. At the root. What is absent has the usual names. */
        readonly environment: {
            readonly "x-provenance"?: components["schemas"]["provenance"];
            /** @description A variable with one of these prefixes and an unknown rest is a typo. */
            readonly prefixes?: readonly string[];
            readonly endpoint?: components["schemas"]["variable"];
            readonly parameters?: components["schemas"]["variableReferences"];
            /** @description Kind of resource → parameter → variable. */
            readonly resources?: {
                readonly [key: string]: components["schemas"]["variableReferences"];
            };
            /** @description Parameter → variable with a real value that the credentials do not own. */
            readonly foreign?: {
                readonly [key: string]: components["schemas"]["variable"];
            };
        };
        /** @description Parameter → variable. */
        readonly variableReferences: {
            readonly [key: string]: {
                readonly variable: components["schemas"]["variable"];
                /** @description Used where the variable is not set. */
                readonly default?: string;
            };
        };
        /** @description How the API says each outcome on the wire. At the root. */
        readonly outcomes: {
            readonly "x-provenance"?: components["schemas"]["provenance"];
            readonly success: components["schemas"]["outcome"];
            readonly "invalid-parameter"?: components["schemas"]["outcome"];
            readonly "missing-credentials"?: components["schemas"]["outcome"];
            readonly "invalid-credentials"?: components["schemas"]["outcome"];
            readonly "expired-credentials"?: components["schemas"]["outcome"];
            readonly "foreign-owner"?: components["schemas"]["outcome"];
            readonly "unknown-resource"?: components["schemas"]["outcome"];
            readonly "expired-cursor"?: components["schemas"]["outcome"];
            readonly throttled?: components["schemas"]["outcome"];
            readonly unavailable?: components["schemas"]["outcome"];
            /** @description What a status of 5xx says elsewhere. No request is answered so. */
            readonly "server-error"?: components["schemas"]["outcome"];
        };
        readonly outcome: {
            readonly "x-provenance"?: components["schemas"]["provenance"];
            readonly status: readonly number[];
            /** @description Schema of the body. */
            readonly schema?: unknown;
            /** @description The code in the body decides too. */
            readonly code?: {
                readonly "x-provenance"?: components["schemas"]["provenance"];
                readonly at: components["schemas"]["pointer"];
                /** @description The codes that mean the outcome; null where there is none in the body. */
                readonly values: readonly (string | number | null)[];
            };
            /** @description Codes that documents name; another one is information. */
            readonly likely?: components["schemas"]["codes"];
        };
        readonly codes: readonly (string | number)[];
        /** @description Any of these keeps the promise; refused stands for any outcome but success. */
        readonly outcomeNames: readonly ("success" | "invalid-parameter" | "missing-credentials" | "invalid-credentials" | "expired-credentials" | "foreign-owner" | "unknown-resource" | "expired-cursor" | "throttled" | "unavailable" | "refused")[];
        readonly answer: {
            readonly "x-provenance"?: components["schemas"]["provenance"];
            readonly outcomes: components["schemas"]["outcomeNames"];
        };
        /** @description null takes the default away: then only "not 5xx" is judged. */
        readonly answerOrNothing: components["schemas"]["answer"] | null;
        /** @description How a bad value is answered, where the default is wrong. On a parameter or a field of a form body. */
        readonly answers: {
            readonly "x-provenance"?: components["schemas"]["provenance"];
            /** @description A value outside the schema. */
            readonly invalid?: components["schemas"]["answerOrNothing"];
            /** @description A required one is absent. */
            readonly missing?: components["schemas"]["answerOrNothing"];
            /** @description Well-formed and names nothing; where success is among the outcomes, it lists no items. */
            readonly unknown?: components["schemas"]["answerOrNothing"];
            /** @description Names what the caller does not own. */
            readonly foreign?: components["schemas"]["answerOrNothing"];
            /** @description A cursor that a page said, too long ago. A walk that meets this answer begins again; never a success. */
            readonly expired?: components["schemas"]["answerOrNothing"];
            /** @description The number of a page behind the last one, where such a page is refused. */
            readonly "past-the-end"?: components["schemas"]["answerOrNothing"];
        };
        /** @description Values in two operations that are equal for one resource. At the root. */
        readonly agrees: readonly {
            readonly "x-provenance"?: components["schemas"]["provenance"];
            readonly message: string;
            readonly values: readonly {
                /** @description An operationId. */
                readonly operation: string;
                /** @description Into the body of its success. */
                readonly at: components["schemas"]["pointer"];
            }[];
        }[];
        /** @description How a credential is presented and how it is broken. On a security scheme. */
        readonly credentials: {
            readonly "x-provenance"?: components["schemas"]["provenance"];
            /**
             * @description Absent where the scheme itself says it: token for apiKey and bearer, basic, oauth2.
             * @enum {unknown}
             */
            readonly form?: "token" | "basic" | "oauth2" | "iam-password" | "sdk-hmac-sha256" | "tencent-api-2" | "tc3-hmac-sha256";
            /** @description Stands before the token, with its blank: `Token `. Absent where the scheme itself says it. */
            readonly prefix?: string;
            /** @description Name of the service that a request is signed for, where the form signs one. */
            readonly service?: string;
            /** @description Part of the credential → environment variable. Absent where the usual names are taken. */
            readonly variables?: {
                readonly [key: string]: components["schemas"]["variable"];
            };
            /** @description Parts without which the form cannot be presented. Absent for those that the form always needs. */
            readonly required?: readonly string[];
            /** @description Texts to name the signature method with, the default first; `as` where it is not verified as itself, an empty text where it is left out. */
            readonly methods?: readonly (string | {
                readonly text: string;
                readonly as: string;
                readonly "x-provenance"?: components["schemas"]["provenance"];
            })[];
            /** @description How far the clock of a signer may be off, in either direction, and its requests are certainly accepted. */
            readonly tolerates?: {
                readonly seconds: number;
                readonly "x-provenance"?: components["schemas"]["provenance"];
            };
            /** @description Way of breaking it → the outcomes that keep the promise then. Absent for the ways that every scheme promises to refuse. */
            readonly broken?: {
                readonly "x-provenance"?: components["schemas"]["provenance"];
                /** @description It is not sent. */
                readonly missing?: components["schemas"]["answer"];
                /** @description It is sent empty. */
                readonly empty?: components["schemas"]["answer"];
                /** @description One end is cut off. */
                readonly truncated?: components["schemas"]["answer"];
                /** @description One end is longer. */
                readonly lengthened?: components["schemas"]["answer"];
                /** @description One character is changed. */
                readonly tampered?: components["schemas"]["answer"];
                /** @description It is written in another way that decodes to the same: without padding, in the other case. Refused only where it is compared as a text. */
                readonly rewritten?: components["schemas"]["answer"];
                /** @description It is well-formed and belongs to nobody. */
                readonly foreign?: components["schemas"]["answer"];
                /** @description It was valid once. */
                readonly expired?: components["schemas"]["answer"];
                /** @description It was signed long ago. */
                readonly stale?: components["schemas"]["answer"];
                /** @description The same signed request is sent twice. */
                readonly replayed?: components["schemas"]["answer"];
                /** @description It is sent in another place, under another name or without its prefix. */
                readonly misplaced?: components["schemas"]["answer"];
            };
        };
        /** @description What the list in the answer means. On an operation. */
        readonly collection: {
            readonly "x-provenance"?: components["schemas"]["provenance"];
            /** @description Into the body; empty where the body is the list. */
            readonly items: components["schemas"]["pointer"];
            /** @description Into an item: no two items are alike there, or in all of several places together. Absent where items are compared as a multiset. */
            readonly identity?: components["schemas"]["pointer"] | readonly components["schemas"]["pointer"][];
            /** @description How many items match. */
            readonly total?: components["schemas"]["totalField"];
            /** @description How many items are on this page. */
            readonly count?: components["schemas"]["placedField"];
            /** @description How many pages of this size there are. */
            readonly pages?: components["schemas"]["pagesField"];
            /** @description Whether a page follows. */
            readonly more?: components["schemas"]["moreField"];
            /** @description How many items stand behind this page. Not judged where an answer leaves it out. */
            readonly left?: components["schemas"]["pagesField"];
            readonly links?: components["schemas"]["links"];
            readonly paging?: components["schemas"]["paging"];
            readonly sort?: components["schemas"]["sort"];
            readonly filters?: readonly components["schemas"]["filter"][];
            readonly promises?: components["schemas"]["promises"];
        };
        /** @description Where an answer says the URLs of the pages round it, beside pages that have a number. In the header Link without a pattern the URL has the rel of its name: next, prev or previous, first, last. */
        readonly links: {
            readonly "x-provenance"?: components["schemas"]["provenance"];
            /** @description The next page. Absent, null or empty on the last one. */
            readonly next?: components["schemas"]["placedField"];
            /** @description The page before. Absent, null or empty on the first one. */
            readonly previous?: components["schemas"]["placedField"];
            /** @description The first page. On that page itself it may be left out. */
            readonly first?: components["schemas"]["placedField"];
            /** @description The last page. On that page itself it may be left out. */
            readonly last?: components["schemas"]["placedField"];
        };
        /** @description Where an answer says it: a pointer into the body, or { at }, or { header }. */
        readonly placedField: components["schemas"]["pointer"] | components["schemas"]["place"];
        readonly place: {
            readonly "x-provenance"?: components["schemas"]["provenance"];
            /** @description Into the body; beside a header, into the JSON that it holds. */
            readonly at?: components["schemas"]["pointer"];
            readonly header?: components["schemas"]["headerName"];
            readonly pattern?: components["schemas"]["headerPattern"];
        };
        /** @description Name of a response header. */
        readonly headerName: string;
        /** @description A regular expression that finds it in the text of the header: its first group, or all that it matches. */
        readonly headerPattern: string;
        /** @description Where an answer says a number that takes counting: a pointer, or a mapping with at or header. */
        readonly pagesField: components["schemas"]["pointer"] | components["schemas"]["pagesPlace"];
        readonly pagesPlace: {
            readonly "x-provenance"?: components["schemas"]["provenance"];
            /** @description Into the body. */
            readonly at?: components["schemas"]["pointer"];
            readonly header?: components["schemas"]["headerName"];
            readonly pattern?: components["schemas"]["headerPattern"];
            /** @description A value that means "not counted", such as -1. */
            readonly unknown?: number | string;
        };
        /** @description Where an answer says the total, and the values that do not count: a pointer, or a mapping with at or header. */
        readonly totalField: components["schemas"]["pointer"] | components["schemas"]["totalPlace"];
        readonly totalPlace: {
            readonly "x-provenance"?: components["schemas"]["provenance"];
            /** @description Into the body. */
            readonly at?: components["schemas"]["pointer"];
            readonly header?: components["schemas"]["headerName"];
            readonly pattern?: components["schemas"]["headerPattern"];
            /** @description A value that means "not counted", such as -1 or *. */
            readonly unknown?: number | string;
            /** @description It stops counting here. */
            readonly "at-most"?: number;
        };
        /** @description Where an answer says that a page follows: a pointer, or a mapping with at or header. */
        readonly moreField: components["schemas"]["pointer"] | components["schemas"]["morePlace"];
        readonly morePlace: {
            readonly "x-provenance"?: components["schemas"]["provenance"];
            /** @description Into the body. */
            readonly at?: components["schemas"]["pointer"];
            readonly header?: components["schemas"]["headerName"];
            readonly pattern?: components["schemas"]["headerPattern"];
            /** @description The value that means that a page follows; true where absent. */
            readonly value?: boolean | number | string;
        };
        /** @description How the pages of the list are asked for. Which members a style needs is said in docs/contract-language.md. */
        readonly paging: {
            readonly "x-provenance"?: components["schemas"]["provenance"];
            /**
             * @description page-index and record-offset: what the page parameter counts. cursor: a token leads to the next page. link: a URL does. marker: the last item of a page does.
             * @enum {unknown}
             */
            readonly style: "page-index" | "record-offset" | "cursor" | "link" | "marker";
            /** @description Name of the parameter that takes the number. */
            readonly page?: string;
            /** @description Name of the parameter that takes the token. In the style link, the one in the URL whose value tells the pages apart. */
            readonly cursor?: string;
            /** @description Name of the parameter that takes the mark of the last item of the page before. */
            readonly marker?: string;
            /** @description Where that mark stands in an item, and in no two items alike; the identity where absent. */
            readonly field?: components["schemas"]["pointer"];
            /** @description Where an answer says the next token or URL. Absent, null or empty at the end. */
            readonly next?: components["schemas"]["placedField"];
            /** @description Name of the parameter that takes the size of a page. */
            readonly size?: string;
            /** @description Number of the first page; 0 where absent. */
            readonly first?: number;
            /** @description Items of a page where no size is asked for, where the schema of the size does not say it. */
            readonly default?: number;
            /** @description Items of the largest page, where the schema of the size does not say it. */
            readonly largest?: number;
            /**
             * @description How a larger size is answered: refused, clamped to the largest, or undocumented.
             * @enum {unknown}
             */
            readonly oversize?: "refused" | "clamped" | "undocumented";
            /**
             * @description What a size of 0 asks for, where the schema allows it: a page of the default size, or no items, only what is said beside them.
             * @enum {unknown}
             */
            readonly zero?: "default" | "none";
        };
        /** @description How an order is asked for, and the order of a request that asks for none. Without `by` and `order` the order is fixed. */
        readonly sort: {
            readonly "x-provenance"?: components["schemas"]["provenance"];
            /** @description Name of the parameter that chooses the key, and in one parameter with it the direction. */
            readonly by?: string;
            /** @description Name of the parameter that chooses the direction. */
            readonly order?: string;
            /** @description Name of the parameter that takes the key of an ascending order, where each direction has a parameter. */
            readonly ascending?: string;
            /** @description Name of the parameter that takes the key of a descending order, where each direction has a parameter. */
            readonly descending?: string;
            readonly syntax?: components["schemas"]["sortSyntax"];
            /** @description Between several keys, which break ties in turn. Absent where one key is all. */
            readonly separator?: string;
            /** @description Key → pointer into an item, or with more about it. */
            readonly keys: {
                readonly [key: string]: components["schemas"]["pointer"] | components["schemas"]["sortKey"];
            };
            /** @description The words for the directions on the wire. With the style suffix one of them may be empty, and is the direction of a bare key. */
            readonly directions?: {
                readonly ascending: string;
                readonly descending: string;
            };
            /**
             * @description How an order by a key that is not known is answered, where the schema of the parameter allows any text: refused, or ignored, which is the default order.
             * @enum {unknown}
             */
            readonly unknown?: "refused" | "ignored";
            /** @description The direction of a key that is named without one. */
            readonly unsaid?: components["schemas"]["sortDirection"];
            /** @description The order of a request that asks for none; several keys break ties in turn. Absent where none is promised. */
            readonly default?: components["schemas"]["sortTerm"] | readonly components["schemas"]["sortTerm"][];
        };
        /** @description How one parameter says key and direction. Absent where they stand in two parameters. */
        readonly sortSyntax: {
            readonly "x-provenance"?: components["schemas"]["provenance"];
            /**
             * @description Where the direction stands: -key or key:desc.
             * @enum {unknown}
             */
            readonly style: "prefix" | "suffix";
            /** @description Before a descending key; - where absent. For prefix. */
            readonly descending?: string;
            /** @description Before an ascending key; nothing where absent. For prefix. */
            readonly ascending?: string;
            /** @description Between key and word; : where absent. For suffix. */
            readonly between?: string;
        };
        readonly sortKey: {
            readonly "x-provenance"?: components["schemas"]["provenance"];
            /** @description Into an item. */
            readonly at: components["schemas"]["pointer"];
            readonly compares?: components["schemas"]["comparison"];
            /**
             * @description Where items without a value stand: at one end whatever the direction, or as if they were below or above every value. Unsaid: not judged.
             * @enum {unknown}
             */
            readonly nulls?: "first" | "last" | "smallest" | "largest";
        };
        readonly sortTerm: {
            readonly "x-provenance"?: components["schemas"]["provenance"];
            readonly key: string;
            readonly direction: components["schemas"]["sortDirection"];
        };
        /** @enum {unknown} */
        readonly sortDirection: "ascending" | "descending";
        /**
         * @description How values compare: text is by code point; undocumented is not judged. Unsaid: what the schema of the field says, number or instant, else undocumented.
         * @enum {unknown}
         */
        readonly comparison: "number" | "text" | "text-ignoring-case" | "instant" | "undocumented";
        /**
         * @description What a time is counted in, since the epoch, or that it is written as a date-time, or as a day.
         * @enum {unknown}
         */
        readonly unit: "milliseconds" | "seconds" | "date-time" | "date";
        readonly filter: {
            readonly "x-provenance"?: components["schemas"]["provenance"];
            /** @description Name of a parameter. Where its schema has a default, the list without it is the list under that value. */
            readonly parameter: string;
            /** @description Into an item. */
            readonly field: components["schemas"]["pointer"];
            /**
             * @description contains is a case-sensitive substring; has, has-all and has-any are for a field that is a list; greater and less exclude their bound.
             * @enum {unknown}
             */
            readonly match: "equals" | "not-equals" | "in" | "contains" | "contains-ignoring-case" | "begins-with" | "has" | "has-all" | "has-any" | "at-least" | "at-most" | "greater" | "less";
            /** @description Further fields that the value is looked for in. An item matches where any of them does. */
            readonly or?: readonly (components["schemas"]["pointer"] | components["schemas"]["furtherField"])[];
            readonly compares?: components["schemas"]["comparison"];
            readonly unit?: components["schemas"]["unit"];
            /** @description Between several values. For in, has-all and has-any. */
            readonly separator?: string;
            /** @description A value that stands for no filter, such as all. */
            readonly any?: string;
            /** @description A value that finds what has no value: the field is null or absent, or an empty list. Such as none. */
            readonly none?: string;
            /** @description A value that finds what has any value. Such as *. */
            readonly some?: string;
            /**
             * @description Blanks at the ends of a value are left out before it is looked for.
             * @constant
             */
            readonly trimmed?: true;
        };
        readonly furtherField: {
            readonly "x-provenance"?: components["schemas"]["provenance"];
            /** @description Into an item. */
            readonly field: components["schemas"]["pointer"];
            /**
             * @description How the value is looked for in this field; as in the first one where absent.
             * @enum {unknown}
             */
            readonly match?: "equals" | "contains" | "contains-ignoring-case" | "begins-with" | "has";
            readonly compares?: components["schemas"]["comparison"];
        };
        /** @description Promises that a schema cannot say; each is a node with its own provenance. */
        readonly promises: {
            readonly "x-provenance"?: components["schemas"]["provenance"];
            /** @description Every page but the last is full. */
            readonly "full-pages"?: components["schemas"]["promise"];
            /** @description A page behind the last is an empty success. */
            readonly "empty-past-the-end"?: components["schemas"]["promise"];
            /** @description Two equal requests on unmoved data answer alike, ties included. */
            readonly "stable-order"?: components["schemas"]["promise"];
            /** @description No match is an empty success. */
            readonly "no-match-is-empty"?: components["schemas"]["promise"];
            /** @description at-least and at-most include their bound. */
            readonly "inclusive-bounds"?: components["schemas"]["promise"];
            /** @description Items alike in the fields of `by`, or in everything without it, are one item. */
            readonly merged?: components["schemas"]["mergedPromise"];
            /** @description No item of one resource appears in the list of another. */
            readonly "own-items"?: components["schemas"]["promise"];
        };
        readonly mergedPromise: {
            readonly "x-provenance"?: components["schemas"]["provenance"];
            readonly description?: string;
            /** @description Into an item: the fields that make two items alike. All of them without it. */
            readonly by?: readonly components["schemas"]["pointer"][];
        };
        readonly promise: {
            readonly "x-provenance"?: components["schemas"]["provenance"];
            readonly description?: string;
        };
        /** @description Rules in CEL on the value at this schema. */
        readonly invariants: readonly {
            readonly "x-provenance"?: components["schemas"]["provenance"];
            /** @description True in the good world. Variables: self, request, resource, now. */
            readonly rule: string;
            /** @description What is wrong where the rule is false: one sentence without a stop. */
            readonly message: string;
        }[];
        /**
         * @description What the value of a parameter is for.
         * @enum {unknown}
         */
        readonly role: "resource" | "owner" | "credential" | "page" | "size" | "sort" | "order" | "filter" | "constant";
        /**
         * @description Which outcome a branch of oneOf is.
         * @enum {unknown}
         */
        readonly branch: "success" | "refused";
        /** @description This example of a document does not keep the contract, and why the contract stands against it. On a named example. */
        readonly rivalExample: {
            readonly reason: string;
            readonly "x-provenance"?: components["schemas"]["provenance"];
        };
        readonly extensions: {
            readonly "x-documents"?: components["schemas"]["documents"];
            readonly "x-provenance"?: components["schemas"]["provenance"];
            readonly "x-environment"?: components["schemas"]["environment"];
            readonly "x-outcomes"?: components["schemas"]["outcomes"];
            readonly "x-agrees"?: components["schemas"]["agrees"];
            readonly "x-credentials"?: components["schemas"]["credentials"];
            readonly "x-collection"?: components["schemas"]["collection"];
            readonly "x-invariants"?: components["schemas"]["invariants"];
            readonly "x-role"?: components["schemas"]["role"];
            readonly "x-answers"?: components["schemas"]["answers"];
            readonly "x-outcome"?: components["schemas"]["branch"];
            readonly "x-rival"?: components["schemas"]["rivalExample"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
