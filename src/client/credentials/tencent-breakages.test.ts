import { expect, test } from '#test';
import { tencentAccepted as accepted } from '../testing/tencent-accepted.ts';
import { NOW, VALUES, type Fields, type Verifier } from '../testing/tencent-verifier.ts';
import { schemeOf } from '../testing/invented-contract.ts';
import { VALUE_VARIANTS } from './break-value.ts';
import { REWRITTEN_BASE64 } from './rewritten.ts';
import { CREDENTIAL_FORMS } from './index.ts';
import { TENCENT_BREAKAGES } from './tencent-breakages.ts';

const without = (fields: Fields, ...names: string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
const faults: readonly { does: string; verifier: Verifier; method?: string; found: readonly string[] }[] = [
  { does: 'keeps its promises', verifier: {}, found: [] },
  {
    does: 'signs neither cluster nor service',
    verifier: { source: (fields, method) => [{ ...fields, clusterId: 'cls-4kvt8y', serviceName: 'ledger' }, method] },
    found: [
      'tampered: with its first parameter changed after it was signed',
      'tampered: with its last parameter changed after it was signed',
    ],
  },
  {
    does: 'signs no time',
    verifier: { source: (fields, method) => [{ ...fields, Timestamp: String(NOW) }, method] },
    found: ['tampered: with another time than was signed'],
  },
  {
    does: 'signs no extra parameter',
    verifier: { source: (fields, method) => [without(without(fields, 'RequestClient'), 'signed'), method] },
    found: [
      'tampered: with a parameter added after it was signed',
      'replayed: with the nonce of a request that said something else',
    ],
  },
  {
    does: 'signs for POST what comes by GET',
    verifier: { source: (fields) => [fields, 'POST'] },
    found: ['tampered: signed for another HTTP method'],
  },
  {
    does: 'takes a signature by either method',
    verifier: { method: () => 'sha256' },
    found: ['tampered: signed by another method than it names'],
  },
  {
    does: 'verifies nothing without a method',
    method: '',
    verifier: { method: (named) => (named === undefined ? undefined : 'sha1') },
    found: [
      'empty: sent empty',
      ...(['truncated', 'lengthened'] as const).flatMap((way) => VALUE_VARIANTS[way].map((says) => `${way}: ${says}`)),
      'tampered: with another first character',
      'tampered: with another last character',
      'tampered: with one letter in the other case',
      'tampered: signed by another method than it names',
      'tampered: with its first parameter changed after it was signed',
      'tampered: with its last parameter changed after it was signed',
      'tampered: with a parameter added after it was signed',
      'tampered: with another time than was signed',
      'tampered: with another nonce beside a signature that was accepted before',
      'tampered: signed for another HTTP method',
      'tampered: signed for the path without its last part',
      'tampered: signed for a path that begins otherwise',
      'tampered: signed for another host',
      'tampered: signed for other parameters',
      ...REWRITTEN_BASE64.map(({ says }) => `rewritten: ${says}`),
    ],
  },
  {
    does: 'compares the beginning of an id',
    verifier: { isId: (id) => id.startsWith(VALUES.secretId) },
    found: ['lengthened: with one character more in its id'],
  },
  {
    does: 'compares as much of an id as was sent',
    verifier: { isId: (id) => id !== '' && VALUES.secretId.startsWith(id) },
    found: ['truncated: without the last character of its id'],
  },
  {
    does: 'takes no id for any',
    verifier: { isId: (id) => id === '' || id === VALUES.secretId },
    found: ['empty: with an empty id'],
  },
  {
    does: 'ignores the case of an id',
    verifier: { isId: (id) => id.toLowerCase() === VALUES.secretId.toLowerCase() },
    found: ['tampered: with one letter of its id in the other case'],
  },
  {
    does: 'compares no token',
    verifier: { isToken: () => true },
    found: [
      'truncated: without its token',
      'truncated: without the last character of its token',
      'tampered: with another last character in its token',
    ],
  },
  {
    does: 'needs no token',
    verifier: { isToken: (token) => token === undefined || token === VALUES.token },
    found: ['truncated: without its token'],
  },
  {
    does: 'compares as much of a token as was sent',
    verifier: { isToken: (token) => token !== undefined && VALUES.token.startsWith(token) },
    found: ['truncated: without the last character of its token'],
  },
  {
    does: 'knows no past',
    verifier: { isFresh: (seconds) => seconds <= 7200 },
    found: [
      'stale: signed long ago',
      'stale: signed eight hours ago, as by a clock of another zone',
      'stale: signed a year ago',
      'stale: signed with a time in minutes',
      'stale: signed at the beginning of time, at 0',
    ],
  },
  {
    does: 'knows no future',
    verifier: { isFresh: (seconds) => seconds >= -7200 },
    found: [
      'stale: signed in the future',
      'stale: signed in eight hours, as by a clock of another zone',
      'stale: signed with a time in milliseconds',
      'stale: signed with a time in microseconds',
      'stale: signed with a time in nanoseconds',
      'stale: signed 2^32 seconds ahead, where 32 bits begin anew',
      'stale: signed 2^64 seconds ahead, where 64 bits begin anew',
    ],
  },
  {
    does: 'forgives a slip of the zone',
    verifier: { isFresh: (seconds) => Math.abs(seconds) <= 7200 || Math.abs(Math.abs(seconds) - 28_800) <= 60 },
    found: [
      'stale: signed eight hours ago, as by a clock of another zone',
      'stale: signed in eight hours, as by a clock of another zone',
    ],
  },
  {
    does: 'remembers signatures',
    verifier: { nonceKey: ({ Signature = '' }) => Signature },
    found: [
      'replayed: with the nonce of a request that said something else',
      'replayed: with the nonce of a request by another HTTP method',
    ],
  },
  {
    does: 'remembers by method',
    verifier: { nonceKey: ({ Nonce }, method) => `${method} ${Nonce}` },
    found: ['replayed: with the nonce of a request by another HTTP method'],
  },
  {
    does: 'remembers the last request only',
    verifier: { remembers: 1 },
    found: ['replayed: sent again after another request', 'replayed: sent again after 12 other requests'],
  },
  {
    does: 'remembers the last four requests',
    verifier: { remembers: 4 },
    found: ['replayed: sent again after 12 other requests'],
  },
  {
    does: 'compares the beginning of a token',
    verifier: { isToken: (token = '') => token.slice(0, 20) === VALUES.token.slice(0, 20) },
    found: ['truncated: without the last character of its token', 'tampered: with another last character in its token'],
  },
  {
    does: 'reads milliseconds as well as seconds',
    verifier: { isFresh: (seconds) => Math.abs(seconds) <= 7200 || Math.abs((seconds + NOW) / 1000 - NOW) <= 7200 },
    found: ['stale: signed with a time in milliseconds'],
  },
];
for (const { does, verifier, method, found } of faults)
  test(`what a provider accepts that ${does}`, async () => {
    expect(await accepted(verifier, method)).toEqual(found);
  });

test('what needs a token is not there without one', () => {
  const { token: _, ...values } = VALUES;
  const variants = Object.values(CREDENTIAL_FORMS['tencent-api-2'].variants(values, schemeOf('tencent-api-2'))).flat();
  expect(variants.filter(({ says }) => says.includes('token'))).toEqual([]);
});

test('any refusal answers a time that takes more than 32 bits', () => {
  const malformed = TENCENT_BREAKAGES.stale?.filter(({ isMalformed }) => isMalformed);
  expect(malformed?.map(({ says }) => says)).toEqual([
    'signed with a time in milliseconds',
    'signed with a time in microseconds',
    'signed with a time in nanoseconds',
    'signed 2^32 seconds ahead, where 32 bits begin anew',
    'signed 2^64 seconds ahead, where 64 bits begin anew',
    'signed at the beginning of time, at 0',
  ]);
});
