import type { WireRequest } from '../wire-request.ts';
import { breakValue } from './break-value.ts';
import type { Breakages } from './breakage.ts';
import type { CredentialValues } from './credential-form.ts';
import { inventValue } from './invent-value.ts';
import { REWRITTEN_DIGITS } from './rewritten.ts';
import { momentOf, sdkDate } from './sdk-date.ts';
import {
  asOtherMethod,
  inAnotherYear,
  ofPart,
  ofSignature,
  OTHER_ENDS,
  seldom,
  SIGNED_FOR_ANOTHER,
  withoutPart,
  type SignedBreakage,
} from './signed-breakage.ts';

/** The document accepts a quarter of an hour, so an hour is far outside. */
const HOUR_MS = 60 * 60 * 1000;

/** Header of the time at which a request was signed. */
const DATE = 'x-sdk-date';

/** How a signed request is broken. The security token is signed; the access key is not. */
export const SDK_BREAKAGES: Breakages<SignedBreakage> = {
  missing: [{ says: 'left out', shown: () => undefined }],
  empty: [{ says: 'sent empty', shown: () => '' }],
  truncated: [
    ...ofSignature('truncated', [0]),
    ofPart('accessKey', 'without the last character of its access key', (key) => breakValue(key, 'truncated')),
    withoutPart('securityToken', 'without its security token'),
    ...seldom([
      ofPart('securityToken', 'without the last character of its security token', (token) =>
        breakValue(token, 'truncated'),
      ),
    ]),
    {
      says: 'with nothing behind its first word',
      isMalformed: true,
      seldom: true,
      written: (text) => text.replace(/ .*/, ''),
    },
  ],
  lengthened: [
    ...ofSignature('lengthened'),
    ofPart('accessKey', 'with one character more in its access key', (key) => `${key}x`),
  ],
  tampered: [
    ...OTHER_ENDS,
    // The access key is looked up, so it is the part that a provider may paste into a statement.
    ...seldom([
      ofPart('accessKey', `with a quotation mark in place of the first character of its access key`, (key) =>
        breakValue(key, 'tampered', 1),
      ),
    ]),
    // The case of a hexadecimal digit means nothing, so the case of the access key is changed instead.
    ofPart('accessKey', 'with one letter of its access key in the other case', (key) => breakValue(key, 'tampered', 3)),
    {
      says: 'with a query parameter added after it was signed',
      seldom: true,
      after: (request) => ({ ...request, query: [...request.query, ['signed', 'no']] }),
    },
    { says: 'with another time than was signed', seldom: true, after: laterThanSigned },
    {
      says: 'without the time at which it was signed',
      isMalformed: true,
      seldom: true,
      after: (request) => withDate(request, undefined),
    },
    { says: 'whose time is not signed', isMalformed: true, signedAs: (request) => withDate(request, undefined) },
    { says: 'signed for another HTTP method', signedAs: asOtherMethod },
    ...SIGNED_FOR_ANOTHER,
    {
      says: 'signed for other parameters',
      coversOnly: 'parameters',
      signedAs: (request) => ({ ...request, query: [['signed', 'no']] }),
    },
    ofPart('securityToken', 'with another last character in its security token', (token) =>
      breakValue(token, 'tampered', 2),
    ),
  ],
  rewritten: REWRITTEN_DIGITS,
  foreign: [{ says: 'that belongs to nobody', keys: foreignKeys }],
  stale: [
    { says: 'signed long ago', offBy: -HOUR_MS },
    { says: 'signed in the future', offBy: HOUR_MS },
    { says: 'signed in eight hours, as by a clock of another zone', offBy: 8 * HOUR_MS },
    { says: 'signed twelve hours ago, as by a clock of twelve hours', offBy: -12 * HOUR_MS },
    { says: 'signed a year ago', offBy: inAnotherYear(-1) },
    // Signed as they should be, because a program that cannot read a time may take it for no limit.
    { says: 'signed with a time that is none', isMalformed: true, time: () => 'yesterday' },
    { says: 'signed with a time in milliseconds', isMalformed: true, time: (text) => String(momentOf(text)) },
  ],
  replayed: [{ says: 'sent a second time', before: ({ fresh }) => [fresh()] }],
};

function foreignKeys(values: CredentialValues): CredentialValues {
  return {
    accessKey: inventValue(values['accessKey'] ?? '', 'access key'),
    secretKey: inventValue(values['secretKey'] ?? '', 'secret key'),
  };
}

function withDate(request: WireRequest, date: string | undefined): WireRequest {
  const { [DATE]: _signed, ...headers } = request.headers;
  return { ...request, headers: { ...headers, ...(date !== undefined && { [DATE]: date }) } };
}

/** A second later: only the signature shows that the time was changed. */
function laterThanSigned(request: WireRequest): WireRequest {
  return withDate(request, sdkDate(momentOf(request.headers[DATE] ?? '') + 1000));
}
