import { expect, test } from '#test';
import { type ProviderOptions, startProvider } from '../../provider/index.ts';
import { verifyAt, violationsOf } from './verify-at.ts';
import { withForms } from './with-forms.ts';
import { SIGNED_API, TOKEN_API } from '../../contract/testing/index.ts';

const MINUTE_MS = 60_000;
const signed: readonly { api: string; form?: string }[] = [{ api: TOKEN_API.api }, { api: SIGNED_API.api }];

async function verifyBy(clock: ProviderOptions['clock'], { api, form }: (typeof signed)[number]) {
  const provider = await startProvider({ items: 60, ...(clock && { clock }) });
  const variables = form === undefined ? provider.variables : withForms(provider.variables, form);
  const run = await verifyAt({ apis: [api], variables });
  await provider.close();
  return { run, api: run.apis[0]! };
}

/** Not judged where our clock was moved by what is tolerated or more, because a gateway may have said the time. */
const CLOCK = 'authentication/clock-differences-are-tolerated';

const passed = ({ verdicts }: Awaited<ReturnType<typeof verifyBy>>['api']) =>
  verdicts
    .filter(({ verdict, check }) => verdict === 'passed' && check !== CLOCK)
    .map(({ check, operation }) => `${check} ${operation}`);

const clockVerdicts = ({ verdicts }: Awaited<ReturnType<typeof verifyBy>>['api']) =>
  verdicts
    .filter(({ check, verdict }) => check === CLOCK && verdict !== 'not applicable')
    .map(({ verdict, reason }) => [verdict, ...(reason === undefined ? [] : [reason])].join(': '));

for (const each of signed)
  test(`everything of ${each.api} with ${each.form ?? 'all forms'} is judged by the provider's clock where ours is off`, async () => {
    const right = await verifyBy(undefined, each);
    for (const minutes of [-600, 10]) {
      const { run, api } = await verifyBy(() => Date.now() + minutes * MINUTE_MS, each);
      expect(api.trouble).toBeUndefined();
      expect(violationsOf(run)).toEqual([]);
      expect(passed(api)).toEqual(passed(right.api));
      expect(new Set(clockVerdicts(api))).toEqual(new Set(['not judged: the clocks differ by more than is tolerated']));
      expect(api.notes).toHaveLength(1);
      expect(api.notes?.[0]).toMatch(
        new RegExp(`^signed by the provider's clock, ours is \\d+ s ${minutes > 0 ? 'behind' : 'ahead'}$`),
      );
      const seconds = Number(/\d+/.exec(api.notes?.[0] ?? '')?.[0]);
      expect(Math.abs(seconds - Math.abs(minutes) * 60)).toBeLessThan(30);
    }
    expect(right.api.notes).toBeUndefined();
    expect(new Set(clockVerdicts(right.api))).toEqual(new Set(['passed']));
  });

test('a clock that is off does not matter to a token', async () => {
  const { run, api } = await verifyBy(() => Date.now() + 60 * MINUTE_MS, { api: TOKEN_API.api, form: 'token' });
  expect(api.trouble).toBeUndefined();
  expect(api.notes).toBeUndefined();
  expect(violationsOf(run)).toEqual([]);
});
