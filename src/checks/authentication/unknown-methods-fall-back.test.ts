import { expect, test } from '#test';
import { NotJudged } from '../../judgement/index.ts';
import { operationOf, violationsOf } from '../testing/index.ts';
import { unknownMethodsFallBack } from './unknown-methods-fall-back.ts';
import { coins, everyCredential, lockTable, soundLock, STYLES, vaultContext } from './testing/index.ts';

const NONE = 'valid tencent-api-2 by SHA1 (no method named)';
const UNKNOWN = 'valid tencent-api-2 by SHA1 (None)';

lockTable(unknownMethodsFallBack, [
  { does: 'keeps its promises', lock: soundLock, found: [] },
  {
    does: 'demands a method',
    lock: (presented) => (presented.method === '' ? 'missing-credentials' : soundLock(presented)),
    found: [NONE],
  },
  {
    does: 'refuses a method that it does not know',
    lock: (presented) => (presented.method === 'None' ? 'invalid-credentials' : soundLock(presented)),
    found: [UNKNOWN],
  },
  {
    does: 'falls back to another method',
    lock: (presented) => (presented.method === 'SHA1' ? soundLock(presented) : 'invalid-credentials'),
    found: [NONE, UNKNOWN],
  },
]);

test('points at the name that was refused', async () => {
  const violations = await violationsOf(unknownMethodsFallBack, vaultContext({ lock: () => 'invalid-credentials' }));
  expect(violations.map(({ promise }) => promise)).toEqual(
    [2, 3].map((index) => `/components/securitySchemes/signature/x-credentials/methods/${index}`),
  );
});

test('is not judged without credentials that name a method', async () => {
  const judged = violationsOf(
    unknownMethodsFallBack,
    vaultContext({ lock: soundLock, credentials: everyCredential('status').slice(0, 1) }),
  );
  await expect(judged).rejects.toThrow(new NotJudged('the credentials that are configured name no signature method'));
});

test('applies to operations whose scheme names methods', () => {
  expect(unknownMethodsFallBack.appliesTo(coins('status'))).toBe(true);
  expect(unknownMethodsFallBack.appliesTo(operationOf(STYLES.status, 'ListRumours'))).toBe(false);
});
