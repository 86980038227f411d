import type { WireRequest } from '../wire-request.ts';
import { breakValue } from './break-value.ts';
import type { Breakages } from './breakage.ts';
import { fieldsOf, withFields } from './fields-of.ts';
import { REWRITTEN_BASE64 } from './rewritten.ts';
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

const HOUR_MS = 60 * 60 * 1000;
const COMMON = new Set(['Action', 'Timestamp', 'Nonce', 'SecretId', 'SignatureMethod', 'Token', 'Signature']);
/** A parameter that every provider of this form accepts. */
const EXTRA = 'RequestClient';

/** More requests than a short memory holds. */
const OTHERS = 12;

/** How a signed request is broken. Everything but the signature is signed, so a broken key id is sent under a signature that is right for it. */
export const TENCENT_BREAKAGES: Breakages<SignedBreakage> = {
  missing: [{ says: 'left out', keys: () => ({}), shown: () => undefined }],
  empty: [{ says: 'sent empty', shown: () => '' }, ofPart('secretId', 'with an empty id', () => '')],
  truncated: TRUNCATED_KEYS,
  lengthened: LENGTHENED_KEYS,
  tampered: [
    ...OTHER_ENDS,
    ...ofSignature('tampered', [3]),
    ofPart('secretId', 'with a quotation mark in place of the first character of its id', (id) =>
      breakValue(id, 'tampered', 1),
    ),
    { says: 'signed by another method than it names', otherAlgorithm: true, ofMethod: true },
    {
      says: 'with its first parameter changed after it was signed',
      coversOnly: 'parameters',
      after: (request) => changed(request, 0),
    },
    {
      says: 'with its last parameter changed after it was signed',
      coversOnly: 'parameters',
      after: (request) => changed(request, -1),
    },
    {
      says: 'with a parameter added after it was signed',
      after: (request) => withFields(request, [...fieldsOf(request), ['signed', 'no']]),
    },
    { says: 'with another time than was signed', after: laterThanSigned },
    {
      says: 'with another nonce beside a signature that was accepted before',
      before: ({ unsigned, sign }) => [sign(unsigned)],
      after: withOtherNonce,
    },
    { says: 'signed for another HTTP method', signedAs: asOtherMethod },
    ...SIGNED_FOR_ANOTHER,
    { says: 'signed for other parameters', coversOnly: 'parameters', signedAs: withoutOwn },
    ofPart('secretId', 'with one letter of its id in the other case', (id) => breakValue(id, 'tampered', 3)),
    ofPart('token', 'with another last character in its token', (token) => breakValue(token, 'tampered', 2)),
  ],
  rewritten: REWRITTEN_BASE64,
  foreign: [{ says: 'that belongs to nobody', keys: foreignKeys }],
  // The documents accept five minutes or two hours; all of these are outside of both.
  stale: [
    { says: 'signed long ago', offBy: -3 * HOUR_MS },
    { says: 'signed in the future', offBy: 3 * HOUR_MS },
    { says: 'signed with a time that has a fraction', parameter: 'Timestamp', time: (text) => `${text}.5` },
    { says: 'signed with a time below zero', parameter: 'Timestamp', time: (text) => `-${text}` },
    { says: 'signed with a time behind a blank', parameter: 'Timestamp', time: (text) => ` ${text}` },
    { says: 'signed with a time before a letter', parameter: 'Timestamp', time: (text) => `${text}s` },
    { says: 'signed eight hours ago, as by a clock of another zone', offBy: -8 * HOUR_MS },
    { says: 'signed in eight hours, as by a clock of another zone', offBy: 8 * HOUR_MS },
    { says: 'signed a year ago', offBy: inAnotherYear(-1) },
    // A program that reads 32 bits refuses these before it looks at the clock.
    { says: 'signed with a time in milliseconds', isMalformed: true, offBy: (now) => now * 1000 - now, ofMethod: true },
    { says: 'signed with a time in microseconds', isMalformed: true, offBy: (now) => now * 1e6 - now },
    { says: 'signed with a time in nanoseconds', isMalformed: true, offBy: (now) => now * 1e9 - now },
    {
      says: 'signed 2^32 seconds ahead, where 32 bits begin anew',
      isMalformed: true,
      offBy: 2 ** 32 * 1000,
    },
    {
      says: 'signed 2^64 seconds ahead, where 64 bits begin anew',
      // Most programs read no such number at all.
      isMalformed: true,
      time: (text) => String(BigInt(text) + 2n ** 64n),
    },
    { says: 'signed with a time in minutes', offBy: (now) => Math.floor(now / 60) - now },
    // Zero is false to many programs, and may pass for a time that was not given.
    { says: 'signed at the beginning of time, at 0', isMalformed: true, time: () => '0' },
  ],
  replayed: [
    { says: 'sent a second time', before: ({ unsigned, sign }) => [sign(unsigned)] },
    {
      says: 'with the nonce of a request that said something else',
      before: ({ unsigned, sign }) => [sign(extended(unsigned))],
    },
    { says: 'sent again after another request', before: ({ unsigned, sign, fresh }) => [sign(unsigned), fresh()] },
    {
      says: `sent again after ${OTHERS} other requests`,
      before: ({ unsigned, sign, fresh }) => [sign(unsigned), ...Array.from({ length: OTHERS }, fresh)],
    },
    {
      says: 'with the nonce of a request by another HTTP method',
      byBothMethods: true,
      before: ({ unsigned, sign }) => [sign(turned(unsigned))],
    },
    { says: 'sent a third time', before: ({ unsigned, sign }) => [sign(unsigned), sign(unsigned)] },
    // Memories are bounded, by a number or by a time, and no one waits here for either.
    { says: 'sent again long afterwards', asAtFirst: true, before: ({ unsigned, sign }) => [sign(unsigned)] },
  ],
};

/** The request without its own parameters, as far as those go that do not name the operation; with one more where it has none. */
function withoutOwn(request: WireRequest): WireRequest {
  const common = fieldsOf(request).filter(([name]) => COMMON.has(name));
  return common.length === fieldsOf(request).length ? extended(request) : withFields(request, common);
}

/** The request with the first or the last of its own parameters changed; those that the form adds do not count. */
function changed(request: WireRequest, place: 0 | -1): WireRequest {
  const own = fieldsOf(request)
    .filter(([name]) => !COMMON.has(name))
    .at(place);
  if (own === undefined) return extended(request);
  return withFields(
    request,
    fieldsOf(request).map((field) => (field === own ? ([own[0], breakValue(own[1], 'tampered')] as const) : field)),
  );
}

function extended(request: WireRequest): WireRequest {
  return withFields(request, [...fieldsOf(request).filter(([name]) => name !== EXTRA), [EXTRA, 'another']]);
}

/** A second later: only the signature shows that the time was changed. */
function laterThanSigned(request: WireRequest): WireRequest {
  return withFields(
    request,
    fieldsOf(request).map(([name, value]) => [name, name === 'Timestamp' ? String(Number(value) + 1) : value]),
  );
}

function withOtherNonce(request: WireRequest): WireRequest {
  return withFields(
    request,
    fieldsOf(request).map(([name, value]) => [name, name === 'Nonce' ? String(Number(value) + 1) : value]),
  );
}

/** The same request by POST instead of GET, or by GET instead of POST. */
function turned({ form, headers: { 'content-type': type, ...headers }, ...request }: WireRequest): WireRequest {
  if (form) return { ...request, method: 'GET', query: form, headers };
  return {
    ...request,
    method: 'POST',
    query: [],
    form: request.query,
    headers: { ...headers, 'content-type': type ?? 'application/x-www-form-urlencoded' },
  };
}
