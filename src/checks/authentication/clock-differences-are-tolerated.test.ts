import { expect, test } from '#test';
import { NotJudged } from '../../judgement/index.ts';
import { operationOf, violationsOf } from '../testing/index.ts';
import { clockDifferencesAreTolerated } from './clock-differences-are-tolerated.ts';
import {
  coins,
  everyCredential,
  foundBy,
  type Lock,
  lockTable,
  soundLock,
  STYLES,
  vaultContext,
} from './testing/index.ts';

const OURS = Date.UTC(2026, 0, 1);
const PAST = 'valid tencent-api-2 signed 100 s ago';
const FUTURE = 'valid tencent-api-2 signed 100 s in the future';

/** Accepts what is signed at most so many seconds before and after the provider's time. */
function within(before: number, after: number, ahead = 0): Lock {
  return (presented) => {
    const age = ahead - presented.clockOffBy / 1000;
    return age > before || -age > after ? 'expired-credentials' : soundLock(presented);
  };
}

lockTable(clockDifferencesAreTolerated, [
  { does: 'keeps its promises', lock: within(100, 100), date: OURS, found: [] },
  { does: 'never looks at the clock', lock: soundLock, date: OURS, found: [] },
  { does: 'keeps its promises by a clock of its own', lock: within(100, 100, 60), date: OURS + 60_000, found: [] },
  { does: 'looks closer', lock: within(60, 60), date: OURS, found: [PAST, FUTURE] },
  { does: 'knows no future', lock: within(100, 5), date: OURS, found: [FUTURE] },
  { does: 'knows no past', lock: within(5, 100), date: OURS, found: [PAST] },
]);

test('uses half of the tolerance where the provider says no time', async () => {
  expect(await foundBy(clockDifferencesAreTolerated, { lock: within(60, 60, 5) })).toEqual([]);
  expect(await foundBy(clockDifferencesAreTolerated, { lock: within(100, 20) })).toEqual([
    'valid tencent-api-2 signed 50 s in the future',
  ]);
});

test('points at who promises it', async () => {
  const [violation] = await violationsOf(
    clockDifferencesAreTolerated,
    vaultContext({ lock: within(1, 1), date: OURS }),
  );
  expect(violation?.promise).toBe('/components/securitySchemes/signature/x-credentials/tolerates');
});

test('is not judged without credentials that say a time', async () => {
  const judged = violationsOf(
    clockDifferencesAreTolerated,
    vaultContext({ lock: soundLock, credentials: everyCredential('status').slice(0, 1) }),
  );
  await expect(judged).rejects.toThrow(new NotJudged('the credentials that are configured say no time'));
});

test('applies to operations whose scheme tolerates something', () => {
  expect(clockDifferencesAreTolerated.appliesTo(coins('status'))).toBe(true);
  expect(clockDifferencesAreTolerated.appliesTo(operationOf(STYLES.status, 'ListRumours'))).toBe(false);
});
