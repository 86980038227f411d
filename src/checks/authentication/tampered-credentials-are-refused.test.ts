import { expect, test } from '#test';
import { foundBy, type Lock, lockTable, SECRET, soundLock } from './testing/index.ts';
import { tamperedCredentialsAreRefused } from './tampered-credentials-are-refused.ts';

const MIDDLE = 'token with another middle character';
const FIRST = 'token with another first character';
const LAST = 'token with another last character';
const CASE = 'token with one letter in the other case';

lockTable(
  tamperedCredentialsAreRefused,
  [
    { does: 'keeps its promises', lock: soundLock, found: [] },
    {
      does: 'compares the length',
      lock: opensTo((secret) => secret.length === SECRET.length),
      found: [MIDDLE, FIRST, LAST, CASE],
    },
    {
      does: 'compares the first half',
      lock: opensTo((secret) => secret.startsWith(SECRET.slice(0, 8))),
      found: [MIDDLE, LAST],
    },
    {
      does: 'compares the last half',
      lock: opensTo((secret) => secret.endsWith(SECRET.slice(8))),
      found: [FIRST, CASE],
    },
    {
      does: 'compares all but the last character',
      lock: opensTo((secret) => secret.slice(0, -1) === SECRET.slice(0, -1)),
      found: [LAST],
    },
    { does: 'ignores case', lock: opensTo((secret) => secret.toLowerCase() === SECRET.toLowerCase()), found: [CASE] },
  ],
  'first',
);

test('fires on a provider that checks only one signature method', async () => {
  const lock: Lock = (presented) =>
    presented.method === 'SHA256' && presented.condition === undefined ? 'success' : soundLock(presented);
  expect(await foundBy(tamperedCredentialsAreRefused, { lock })).toEqual([
    'tencent-api-2 with another middle character (SHA256)',
  ]);
});

test('fires on a provider that takes a signature of either method', async () => {
  const lock: Lock = (presented) => (presented.condition === 'mislabelled' ? 'success' : soundLock(presented));
  expect(await foundBy(tamperedCredentialsAreRefused, { lock })).toEqual([
    'tencent-api-2 signed by another method than it names (SHA1)',
    'tencent-api-2 signed by another method than it names (SHA256)',
  ]);
});

function opensTo(isGood: (secret: string) => boolean): Lock {
  return ({ secret = '' }) => (isGood(secret) ? 'success' : 'invalid-credentials');
}
