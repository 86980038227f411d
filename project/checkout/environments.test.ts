import { expect } from '#test';
import { findFault, breaking } from '../../src/faults/index.ts';
import { type RunningProvider, startProvider } from '../../src/provider/index.ts';
import type { Run } from '../../src/findings/index.ts';
import type { Checkout } from './check-out.ts';
import { test } from './checkout-test.ts';
import { CONTRACTS, FIRST_LIST, SIGNED_API, TOKEN_API } from '../../src/contract/testing/index.ts';
import { variablesFor } from './variables-for.ts';

const API = TOKEN_API.api;
const { api: OTHER } = SIGNED_API;
const WAIVERS = `contracts/${API}/waivers.yaml`;

/** As a `.env` file; only one API, so that the other is verified on the mock. */
function fileOf(provider: RunningProvider): string {
  return Object.entries(variablesFor(TOKEN_API, provider))
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** The check that finds the fault, and one that only informs. */
const TWO_CHECKS = ['-g', 'pages are counted as documented|undocumented fields are reported'] as const;

function runOf(checkout: Checkout): Run {
  return JSON.parse(checkout.report('findings.json') ?? '{}') as Run;
}

test('several environments are verified in one run, each a project, and stand side by side in the report', async ({
  checkOut,
}) => {
  const [sound, talkative] = await Promise.all([
    startProvider({ items: 60 }),
    startProvider({ items: 60, seed: 2, world: { extraFields: true }, wrappers: breaking(findFault('pages-overlap')) }),
  ]);
  const checkout = checkOut({ files: { '.env.a': fileOf(sound), '.env.b': fileOf(talkative) } });
  const { code } = await checkout.verify({ CONTRACT_ENV: 'a,b', CONTRACT_MAX_RPS: 'unlimited' }, ...TWO_CHECKS);
  await Promise.all([sound.close(), talkative.close()]);
  expect(code).toBe(1);

  const { apis, fidelity } = runOf(checkout);
  const violated = ({ verdicts }: Run['apis'][number]) =>
    verdicts.filter(({ verdict }) => verdict === 'violated').map(({ check }) => check);
  expect(apis.map(({ api, environment }) => `${api} on ${environment.name}`)).toEqual([
    `${API} on a`,
    `${API} on b`,
    `${OTHER} on mock`,
  ]);
  expect(apis.map((api) => violated(api).length > 0)).toEqual([false, true, false]);

  const junit = checkout.report('junit.xml') ?? '';
  for (const project of ['a', 'b', 'mock']) expect(junit).toContain(`hostname="${project}"`);
  expect(fidelity?.map(({ environment, differences }) => [environment, differences.length > 0])).toEqual([
    ['a', false],
    ['b', true],
  ]);
  const told = fidelity?.[1]?.differences.map(({ check, mock, real }) => [check, mock.verdict, real.verdict]) ?? [];
  expect(told).toContainEqual(['conformance/undocumented-fields-are-reported', 'passed', 'passed']);
  const page = checkout.report('index.html') ?? '';
  const shown = ['environment a', 'environment b', 'verified on the MOCK', 'What the mock answers otherwise'];
  expect(shown.filter((text) => !page.includes(text))).toEqual([]);
  expect(told).toContainEqual([violated(apis[1] as Run['apis'][number])[0], 'passed', 'violated']);
});

test('CONTRACT_REQUIRE=environment ends a run that would fall back to the mock before it begins', async ({
  checkOut,
}) => {
  const checkout = checkOut();
  const { code, output } = await checkout.verify({
    CONTRACT_REQUIRE: 'environment',
    [TOKEN_API.variables.endpoint]: '',
  });
  expect(code).toBe(2);
  expect(output.split('\n').filter((line) => line !== '')).toEqual(
    CONTRACTS.map(
      ({ api, variables: { endpoint } }) =>
        `${endpoint} is not set, so ${api} would be verified on the mock: set it, leave ${api} out of CONTRACT_APIS, or take "environment" out of CONTRACT_REQUIRE.`,
    ),
  );
  expect(checkout.reports().size).toBe(0);
});

for (const { require, code } of [
  { require: '', code: 0 },
  { require: 'judged', code: 1 },
  { require: 'conclusive', code: 0 },
])
  test(`a check that cannot be judged ends a run with ${code} under CONTRACT_REQUIRE=${require || '(nothing)'}`, async ({
    checkOut,
  }) => {
    const provider = await startProvider({ items: 0 });
    const checkout = checkOut({ api: OTHER });
    const ended = await checkout.verify({
      ...variablesFor(SIGNED_API, provider),
      CONTRACT_REQUIRE: require,
      CONTRACT_CHECKS: 'invariants/*',
      CONTRACT_MAX_RPS: 'unlimited',
    });
    await provider.close();
    expect(ended.code).toBe(code);
    expect(ended.output.includes('CONTRACT_REQUIRE asks for judged')).toBe(code === 1);
  });

const WAIVER = { check: 'pagination/pages-make-the-whole', operation: FIRST_LIST.id };
const written = (waiver: Readonly<Record<string, string>>) =>
  `- { ${Object.entries(waiver)
    .map(([name, value]) => `${name}: '${value}'`)
    .join(', ')} }\n`;
/** The tests of the check that is waived and of the waivers: the others say nothing about them. */
const ABOUT_WAIVERS = ['-g', 'pages together hold every item once|has no expired or needless waiver'] as const;
const LATER = { reason: 'known', until: '2999-12-31' };

const waived: readonly { name: string; waiver: Readonly<Record<string, string>>; says: string }[] = [
  {
    name: 'that is expired fails the run and names the line',
    waiver: { ...WAIVER, reason: 'known', until: '2020-01-01' },
    says: `${WAIVERS}:1 waived pagination/pages-make-the-whole on ${FIRST_LIST.id} until 2020-01-01, which is over.`,
  },
  {
    name: 'that nothing needs fails the run and names the line',
    waiver: { ...WAIVER, ...LATER },
    says: `${WAIVERS}:1 waives pagination/pages-make-the-whole on ${FIRST_LIST.id}, which passed on mock.`,
  },
];
for (const { name, waiver, says } of waived)
  test(`a waiver ${name}`, async ({ checkOut }) => {
    const checkout = checkOut({ api: API, files: { [WAIVERS]: written(waiver) } });
    const ended = await checkout.verify({}, ...ABOUT_WAIVERS);
    expect(ended.code).toBe(1);
    expect(ended.output).toContain(says);
  });

test('a run on the mock alone compares nothing, and a waiver for another environment asks for nothing in it', async ({
  checkOut,
}) => {
  const waiver = { ...WAIVER, ...LATER, environment: 'staging' };
  const checkout = checkOut({ api: API, files: { [WAIVERS]: written(waiver) } });
  expect((await checkout.verify({}, ...ABOUT_WAIVERS)).code).toBe(0);
  expect(runOf(checkout).fidelity).toBeUndefined();
});

test('a waiver that fits turns its finding into a passed test with an annotation', async ({ checkOut }) => {
  const provider = await startProvider({ items: 60, wrappers: breaking(findFault('pages-overlap')) });
  const variables = { ...variablesFor(TOKEN_API, provider), CONTRACT_MAX_RPS: 'unlimited' };
  const checkout = checkOut({ api: API });
  expect((await checkout.verify(variables, ...TWO_CHECKS)).code).toBe(1);
  const broken = runOf(checkout).apis.flatMap(({ verdicts }) =>
    verdicts.filter(({ verdict }) => verdict === 'violated'),
  );
  checkout.write({
    [WAIVERS]: broken.map(({ check, operation }) => written({ check, operation, ...LATER })).join(''),
  });
  const ended = await checkout.verify(variables, ...TWO_CHECKS);
  await provider.close();
  expect(ended.code).toBe(0);
  expect(broken.length).toBeGreaterThan(0);
  expect(
    runOf(checkout)
      .apis[0]?.verdicts.filter(({ verdict }) => verdict === 'waived')
      .map(({ check }) => check),
  ).toEqual(broken.map(({ check }) => check));
  expect(checkout.report('results.json')).toContain('"waived"');
});
