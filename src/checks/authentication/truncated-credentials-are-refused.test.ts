import { expect, test } from '#test';
import { foundBy, type Lock, lockTable, SECRET, soundLock, underEachMethod } from './testing/index.ts';
import { truncatedCredentialsAreRefused } from './truncated-credentials-are-refused.ts';

const LAST = 'token without its last character';
const HALF = 'token without its second half';

lockTable(
  truncatedCredentialsAreRefused,
  [
    { does: 'keeps its promises', lock: soundLock, found: [] },
    {
      does: 'compares as many characters as were sent',
      lock: opensTo((secret) => SECRET.startsWith(secret)),
      found: [LAST, HALF],
    },
    {
      does: 'compares the first half',
      lock: opensTo((secret) => secret.startsWith(SECRET.slice(0, 8))),
      found: [LAST, HALF],
    },
    {
      does: 'compares all but the last character',
      lock: opensTo((secret) => secret.startsWith(SECRET.slice(0, -1))),
      found: [LAST],
    },
  ],
  'first',
);

test('every scheme is tried, with each signature method', async () => {
  expect(await foundBy(truncatedCredentialsAreRefused, { lock: () => 'success' })).toEqual([
    LAST,
    'tencent-api-2 without its last character',
    HALF,
    'tencent-api-2 without its second half',
    ...underEachMethod('tencent-api-2 without its last character').slice(1),
  ]);
});

function opensTo(isGood: (secret: string) => boolean): Lock {
  return ({ secret = '' }) => (isGood(secret) ? 'success' : 'invalid-credentials');
}
