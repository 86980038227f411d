import type { FamilyAdvice } from './advice.ts';

export const conformanceAdvice: FamilyAdvice<'conformance'> = {
  'conformance/plain-request-succeeds': {
    why: 'A caller who does everything right is turned away, so nothing else of the operation can be used.',
    mend: 'Send the request again with the command below, and look at what refuses it: sign-in, permission, routing or the resource.',
    needs: 'credentials that may read the resource, and a resource that exists',
  },
  'conformance/valid-requests-succeed': {
    why: 'A caller cannot know which allowed values a provider dislikes when they come together.',
    mend: 'Compare the values of the request with what the contract allows. Accept them together, or narrow the contract.',
  },
  'conformance/status-is-documented': {
    why: 'Callers branch on the status. One that no document names falls into no branch.',
    mend: 'Answer with a documented status, or document this one and what it means.',
  },
  'conformance/media-type-is-documented': {
    why: 'Clients choose their parser by the media type. A page of HTML from a gateway then breaks them.',
    mend: 'Set the documented Content-Type on every path, those of gateways and error handlers too.',
  },
  'conformance/body-is-sound-json': {
    why: 'Parsers disagree about broken JSON, so two callers read two different answers.',
    mend: 'Write bodies with a JSON library, in UTF-8, without a byte order mark, and look at what cuts long answers.',
  },
  'conformance/success-is-said-consistently': {
    why: 'A caller who trusts the status takes an error for a success, or the other way round.',
    mend: 'Let one place in the code decide the outcome, and derive status, code and body from it.',
  },
  'conformance/body-matches-schema': {
    why: 'Typed clients fail at the first value that is missing, null or of another type.',
    mend: 'Correct the field at the named place, or correct the schema where the provider is right.',
  },
  'conformance/headers-match': {
    why: 'Tracing, paging and rate limits are read from headers. Where one is missing, the caller is blind.',
    mend: 'Set the header on every answer of this status, those of errors and caches too.',
  },
  'conformance/undocumented-fields-are-reported': {
    why: 'A field that nobody documented is soon relied on, and then breaks callers when it goes.',
    mend: 'Document the field, or take it out of the answer.',
  },
};
