import type { FamilyAdvice } from './advice.ts';

const REFUSAL = 'probes that may be refused: CONTRACT_PROBES=all, which is the default';

export const parametersAdvice: FamilyAdvice<'parameters'> = {
  'parameters/enum-values-are-accepted': {
    why: 'A caller picks a value from the document and is refused.',
    mend: 'Accept every listed value, or take it out of the contract.',
    needs: 'a parameter with listed values',
  },
  'parameters/boundary-values-are-accepted': {
    why: 'Callers use the largest allowed size to save requests. A bound that is off by one refuses them.',
    mend: 'Compare with "at most" and "at least" where the contract includes the bound.',
    needs: 'a number with bounds',
  },
  'parameters/default-equals-omitted': {
    why: 'Generated clients send defaults along. Where that changes the answer, two clients see two lists.',
    mend: 'Read the default in one place, so that saying it and leaving it out take the same way.',
    needs: 'a parameter with a default, and data that does not move meanwhile',
  },
  'parameters/documented-examples-are-accepted': {
    why: 'The example is what a newcomer tries first.',
    mend: 'Accept the example, or put one into the document that is accepted.',
    needs: 'an optional parameter with an example',
  },
  'parameters/missing-required-is-refused': {
    why: 'A caller who forgets the parameter gets an answer to a question that was never asked.',
    mend: 'Check that the parameter is there before anything else, and refuse with the documented outcome.',
    needs: `a required parameter, and ${REFUSAL}`,
  },
  'parameters/unknown-enum-value-is-refused': {
    why: 'A misspelt value that is ignored gives the whole list, and the caller never learns of the mistake.',
    mend: 'Compare the value exactly with the listed ones, letter case and blanks too, and refuse any other.',
    needs: `a parameter with listed values, and ${REFUSAL}`,
  },
  'parameters/number-outside-bounds-is-refused': {
    why: 'A number that is silently moved to its bound gives another page than the one that was asked for.',
    mend: 'Refuse the number. Parse it into a type that is wide enough, so that a huge one does not wrap round.',
    needs: `a number with bounds, and ${REFUSAL}`,
  },
  'parameters/text-outside-its-length-is-refused': {
    why: 'A text that is silently cut matches something else than was meant.',
    mend: 'Count characters, and refuse a text outside the documented length.',
    needs: `a text with a length, and ${REFUSAL}`,
  },
  'parameters/text-outside-its-format-is-refused': {
    why: 'A date that is read over gives the list as if nothing had been asked, and the mistake stays hidden.',
    mend: 'Read the text strictly in its format, and refuse what the calendar or the format does not have.',
    needs: `a text with a format such as \`date-time\` or \`uuid\`, and ${REFUSAL}`,
  },
  'parameters/text-outside-its-pattern-is-refused': {
    why: 'A text that is read over gives the list as if nothing had been asked, and the mistake stays hidden.',
    mend: 'Match the whole text against the documented pattern, and refuse what does not fit.',
    needs: `a text with a pattern, and ${REFUSAL}`,
  },
  'parameters/wrong-type-is-refused': {
    why: 'A number read from the start of a text, such as 10abc, hides mistakes of callers.',
    mend: 'Parse the whole text strictly, and refuse what is left over.',
    needs: `a number or a boolean, and ${REFUSAL}`,
  },
  'parameters/forbidden-character-is-refused': {
    why: 'Characters are forbidden because something behind the provider mistakes them. One that passes may do harm.',
    mend: 'Look for the character anywhere in the text, after decoding, and refuse it.',
    needs: `a text with forbidden characters, and ${REFUSAL}`,
  },
  'parameters/constants-are-required': {
    why: 'A constant names the action or the version. Where any value will do, requests for something else are served.',
    mend: 'Compare the constant exactly, and refuse any other value.',
    needs: `a parameter with one valid value, and ${REFUSAL}`,
  },
  'parameters/unknown-resource-is-not-found': {
    why: 'A caller with a wrong name must not read the data of another resource.',
    mend: 'Look the resource up by its whole name and its owner, and answer as documented where there is none.',
    needs: `a parameter that names a resource, and ${REFUSAL}`,
  },
  'parameters/unknown-resource-shows-nothing': {
    why: 'Items under an invented name belong to somebody, and were shown to a stranger.',
    mend: 'Filter by the whole name, and list nothing where nothing has it.',
    needs: `a parameter that names a resource, and ${REFUSAL}`,
  },
  'parameters/foreign-owner-is-refused': {
    why: 'A resource that appears under another owner is read by the wrong customer.',
    mend: 'Compare the owner in the request with the owner of the credentials before the resource is looked up.',
    needs: `a parameter that names an owner, and ${REFUSAL}`,
  },
  'parameters/unknown-cursors-are-refused': {
    why: 'A cursor that starts the list again leads a caller into an endless walk.',
    mend: 'Verify a cursor and the list that it belongs to, and answer an unknown one as documented.',
    needs: `a list with cursors and more than one page, and ${REFUSAL}`,
  },
  'parameters/form-values-are-read-from-the-form': {
    why: 'Values of a query are logged by everything on the way, and a signature may not cover them.',
    mend: 'Read the form alone. Do not merge query and form into one map.',
    needs: `an operation that takes a form, and ${REFUSAL}`,
  },
  'parameters/malformed-body-is-refused': {
    why: 'A request that was cut on its way asks for something else than its caller meant. A list for no question looks like the answer to it.',
    mend: 'Let a body that cannot be parsed end the request with 400. Do not fall back to an empty object.',
    needs: `an operation that takes JSON, and ${REFUSAL}`,
  },
  'parameters/undocumented-parameters-are-no-server-error': {
    why: 'Callers send stray parameters and odd values all the time. None of them may bring a provider down.',
    mend: 'Treat what cannot be read as a mistake of the caller, and ignore names that are not known.',
    needs: REFUSAL,
  },
};
