import { expect } from '#test';
import type { Run } from '../../src/findings/index.ts';
import type { Checkout } from './check-out.ts';
import { test } from './checkout-test.ts';
import { FIRST_LIST, TOKEN_API } from '../../src/contract/testing/index.ts';

const API = TOKEN_API.api;
const FAILS = `import { expect, test } from '../../src/package/playwright.ts';
test('there are seven events', async ({ ${API} }) => {
  expect(await ${API}.list('${FIRST_LIST.id}')).toHaveTotal(7);
});
`;

function writtenIn(checkout: Checkout): Run & { readonly result: string; readonly headline: string } {
  return JSON.parse(checkout.report('findings.json') ?? '{}') as ReturnType<typeof writtenIn>;
}

test('a test by hand that fails fails the run, is named, and is left out where only checks are chosen', async ({
  checkOut,
}) => {
  const checkout = checkOut({ api: API });
  const alone = await checkout.verify({}, 'specs/api');
  expect([alone.code, writtenIn(checkout).result]).toEqual([0, 'passed by hand']);
  expect(writtenIn(checkout)).toMatchObject({ apis: [], byHand: { failed: 0, skipped: 0 } });

  checkout.write({ [`specs/api/${API}-seven.spec.ts`]: FAILS });
  expect((await checkout.verify()).output).toContain(`Tests by hand of ${API} are left out, because only the mock`);
  const whole = await checkout.verify({}, 'specs');
  const { headline, byHand, apis } = writtenIn(checkout);
  expect([whole.code, byHand?.failed, apis.length]).toEqual([1, 1, 1]);
  expect(headline).toBe(
    `FAILED: The test "api/${API}-seven.spec.ts › there are seven events" failed: error[toHaveTotal] ${FIRST_LIST.id}`,
  );
  expect(whole.output).toMatch(/the total is \d+, and the test expects 7\n {4}expected: {2}7\n/);
  expect(apis[0]?.verdicts.filter(({ verdict }) => verdict === 'violated')).toEqual([]);

  const part = await checkout.verify({}, '--check', 'conformance/*');
  expect([part.code, writtenIn(checkout).byHand]).toEqual([0, undefined]);
});
