import type { WireRequest } from '../wire-request.ts';
import { breakValue } from './break-value.ts';
import type { Breakages } from './breakage.ts';
import { REWRITTEN_DIGITS } from './rewritten.ts';
import {
  asOtherMethod,
  inAnotherYear,
  ofPart,
  ofSignature,
  OTHER_ENDS,
  SIGNED_FOR_ANOTHER,
  type SignedBreakage,
} from './signed-breakage.ts';
import { foreignKeys, LENGTHENED_KEYS, TRUNCATED_KEYS } from './tencent-keys.ts';

/** The document accepts five minutes, so an hour is far outside. */
const HOUR_MS = 60 * 60 * 1000;
const TIMESTAMP = 'x-tc-timestamp';
const ACTION = 'x-tc-action';

/** How a signed request is broken. The token is not signed, and the key id stands beside the signature. */
export const TC3_BREAKAGES: Breakages<SignedBreakage> = {
  missing: [{ says: 'left out', shown: () => undefined }],
  empty: [{ says: 'sent empty', shown: () => '' }],
  truncated: TRUNCATED_KEYS,
  lengthened: LENGTHENED_KEYS,
  tampered: [
    // The case of a hexadecimal digit means nothing, so the case of the id is changed instead.
    ...OTHER_ENDS,
    ...ofSignature('tampered', [1]),
    ofPart('secretId', 'with one letter of its id in the other case', (id) => breakValue(id, 'tampered', 3)),
    { says: 'with a member added to its body after it was signed', after: extended },
    { says: 'with another time than was signed', after: laterThanSigned },
    { says: 'signed for another operation', signedAs: withOtherAction },
    { says: 'signed for another service', service: 'other' },
    { says: 'signed for another HTTP method', signedAs: asOtherMethod },
    ...SIGNED_FOR_ANOTHER,
    { says: 'signed for other parameters', coversOnly: 'parameters', signedAs: extended },
    ofPart('token', 'with another last character in its token', (token) => breakValue(token, 'tampered', 2)),
  ],
  rewritten: REWRITTEN_DIGITS,
  foreign: [{ says: 'that belongs to nobody', keys: foreignKeys }],
  stale: [
    { says: 'signed long ago', offBy: -HOUR_MS },
    { says: 'signed in the future', offBy: HOUR_MS },
    { says: 'signed a day ago', offBy: -24 * HOUR_MS },
    { says: 'signed a year ago', offBy: inAnotherYear(-1) },
    { says: 'signed in a year', offBy: inAnotherYear(1) },
  ],
};

/** What a request asks, and one thing more: in its body, or in the query of a request without one. */
function extended(request: WireRequest): WireRequest {
  return request.json
    ? { ...request, json: [...request.json, ['signed', 'no', '"no"']] }
    : { ...request, query: [...request.query, ['signed', 'no']] };
}

/** The operation stands in a header, which is signed. A request without it is signed for another query. */
function withOtherAction(request: WireRequest): WireRequest {
  const action = request.headers[ACTION];
  return action === undefined
    ? extended(request)
    : { ...request, headers: { ...request.headers, [ACTION]: `${action}s` } };
}

/** A second later: only the signature shows that the time was changed. */
function laterThanSigned(request: WireRequest): WireRequest {
  const later = String(Number(request.headers[TIMESTAMP]) + 1);
  return { ...request, headers: { ...request.headers, [TIMESTAMP]: later } };
}
