import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '#test';
import { parse } from 'yaml';
import { PROJECT } from '../../src/contract/index.ts';
import { breaking, findFault } from '../../src/faults/index.ts';
import type { Verdict } from '../../src/findings/index.ts';
import { startProvider } from '../../src/provider/index.ts';
import type { Checkout, Ended } from './check-out.ts';
import { test } from './checkout-test.ts';
import { SIGNED_API, TOKEN_API } from '../../src/contract/testing/index.ts';
import { variablesFor } from './variables-for.ts';

const API = SIGNED_API.api;

interface Written {
  readonly result: string;
  readonly headline: string;
  readonly apis: readonly { readonly api: string; readonly verdicts: readonly Verdict[] }[];
}

function writtenIn(checkout: Checkout): Written {
  return JSON.parse(checkout.report('findings.json') ?? '{}') as Written;
}

interface Suites {
  readonly suites?: readonly Suites[];
  readonly specs?: readonly { readonly tests: readonly { readonly results: readonly { workerIndex: number }[] }[] }[];
}

/** What Playwright counted, and the workers that told the verdicts. */
function playedIn(checkout: Checkout) {
  const { stats, ...root } = JSON.parse(checkout.report('results.json') ?? '{}') as Suites & {
    stats: { unexpected: number };
  };
  const results = ({ suites = [], specs = [] }: Suites): { workerIndex: number }[] => [
    ...suites.flatMap(results),
    ...specs.flatMap(({ tests }) => tests.flatMap((each) => each.results)),
  ];
  return { stats, workers: new Set(results(root).map(({ workerIndex }) => workerIndex)) };
}

/** The page, the last line and the findings say the same, and nothing shows a stack. */
function expectOneAnswer(checkout: Checkout, { output }: Ended): Written {
  const written = writtenIn(checkout);
  const lines = output.trim().split('\n');
  expect(lines.filter((line) => line === written.headline)).toHaveLength(1);
  expect(checkout.report('index.html')).toContain(`<title>Contract report: ${written.result}</title>`);
  expect(output).not.toMatch(/^\s+at .*\.[jt]s:\d+/m);
  return written;
}

test('no tests selected is no verdict, neither here nor with Playwright alone', async ({ checkOut }) => {
  const checkout = checkOut({ api: API });
  for (const words of [['specs/nosuch.spec.ts'], ['-g', 'nothing at all']]) {
    const ended = await checkout.verify({}, ...words);
    expect(ended.code).toBe(2);
    expect(expectOneAnswer(checkout, ended).headline).toBe(
      'NOTHING SELECTED: no tests were selected, so there is no verdict',
    );
    expect(ended.output).not.toContain('PASSED');
  }
});

test('a part that is sound passes on a broken provider, and says that it is a part', async ({ checkOut }) => {
  const provider = await startProvider({ wrappers: breaking(findFault('total-wrong-on-page-two')) });
  const checkout = checkOut({ api: TOKEN_API.api });
  const variables = { ...variablesFor(TOKEN_API, provider), CONTRACT_MAX_RPS: 'unlimited' };
  // Tests by hand would fail beside the checks.
  const whole = await checkout.verify(variables, 'specs/contract.spec.ts');
  expect([whole.code, expectOneAnswer(checkout, whole).result]).toEqual([1, 'failed']);
  const played = playedIn(checkout);
  const violated = writtenIn(checkout).apis.flatMap(({ verdicts }) =>
    verdicts.filter(({ verdict }) => verdict === 'violated'),
  );
  expect(played.stats.unexpected).toBe(violated.length);
  expect(played.workers).toEqual(new Set([0]));
  const part = await checkout.verify(variables, '-g', 'the media type is documented');
  await provider.close();
  const { result, headline } = expectOneAnswer(checkout, part);
  expect([part.code, result]).toEqual([0, 'passed']);
  expect(headline).toMatch(/ — A PART ONLY: \d+ of \d+ tests$/);
});

test('a check that throws and a rule that throws are failed, with their places, and all else is judged', async ({
  checkOut,
}) => {
  const checkout = checkOut({ api: API });
  const contract = `contracts/${API}/openapi.yaml`;
  const text = readFileSync(path.join(checkout.folder, contract), 'utf8');
  const [before = '', after = ''] = text.split(/(?<=x-invariants:\n)/);
  const indent = /^ */.exec(after)?.[0] ?? '';
  const check = 'src/checks/conformance/media-type-is-documented.ts';
  const source = readFileSync(path.join(PROJECT, check), 'utf8');
  checkout.write({
    [contract]: `${before}${indent}- { rule: 'self.nowhere.at == 1', message: never true }\n${after}`,
    [check]: source.replace(
      /( *)(async )?\*run\(([^)]*)\) \{\n/,
      '$&    void (undefined as never as { x: { y: 1 } }).x.y;\n',
    ),
  });
  const ended = await checkout.verify();
  expect(ended.code).toBe(1);
  const { headline, apis } = expectOneAnswer(checkout, ended);
  const verdicts = apis.flatMap((api) => api.verdicts).filter(({ verdict }) => verdict !== 'not applicable');
  const failed = verdicts.filter(({ verdict }) => verdict === 'failed');
  expect(new Set(failed.map((verdict) => verdict.check))).toEqual(
    new Set(['invariants/rules-hold', 'conformance/media-type-is-documented']),
  );
  expect(failed.find((verdict) => verdict.check === 'invariants/rules-hold')?.reason).toMatch(
    new RegExp(String.raw`contracts/${API}/openapi\.yaml:\d+ the rule "self\.nowhere\.at == 1" throws: `),
  );
  expect(failed.find((verdict) => verdict.check.startsWith('conformance/'))?.reason).toMatch(
    /TypeError: .*, at src\/checks\/conformance\/media-type-is-documented\.ts:\d+/,
  );
  expect(verdicts.filter(({ verdict }) => verdict === 'passed').length).toBe(verdicts.length - failed.length);
  expect(headline).toMatch(new RegExp(`^FAILED: ${API} on the MOCK: 4 checks failed: `));
});

test('a waiver that cannot be used ends the run before anything is sent', async ({ checkOut }) => {
  const provider = await startProvider();
  const checkout = checkOut({
    api: API,
    files: {
      [`contracts/${API}/waivers.yaml`]:
        '- { check: nothing/of-the-kind, operation: X, reason: y, until: 2099-01-01 }\n',
    },
  });
  const { code, output } = await checkout.verify(variablesFor(SIGNED_API, provider));
  const requests = provider.requests();
  await provider.close();
  expect(output).toMatch(
    new RegExp(String.raw`^contracts/${API}/waivers\.yaml:1 waives the unknown check "nothing/of-the-kind"\. .*\n$`),
  );
  expect([code, requests]).toEqual([2, 0]);
  expect(checkout.report('index.html')).toBeUndefined();
});

test('the pipeline passes with one API alone, sends nothing to the other, and says that it is a part', async ({
  checkOut,
}) => {
  const provider = await startProvider({ items: 60 });
  const workflow = parse(readFileSync(path.join(PROJECT, '.github/workflows/verify.yml'), 'utf8')) as {
    jobs: { environment: { steps: { env?: Record<string, string> }[] } };
  };
  const given = Object.assign({}, ...workflow.jobs.environment.steps.map(({ env = {} }) => env)) as Record<
    string,
    string
  >;
  const set = { ...variablesFor(TOKEN_API, provider) };
  // As GitHub fills in the workflow where nothing else is set: what is not set is empty, and after || stands what holds then.
  const variables = Object.fromEntries(
    Object.entries(given).map(([name, text]) => [name, set[name] ?? /\|\| '([^']*)'/.exec(text)?.[1] ?? '']),
  );
  const checkout = checkOut();
  const ended = await checkout.verify({ ...variables, CONTRACT_MAX_RPS: 'unlimited' });
  await provider.close();
  const { result, headline, apis } = expectOneAnswer(checkout, ended);
  expect([variables['CONTRACT_REQUIRE'], ended.code, result]).toEqual(['environment', 0, 'passed']);
  expect(apis.map(({ api }) => api)).toEqual([TOKEN_API.api]);
  expect(headline).toMatch(
    new RegExp(String.raw`^PASSED: ${TOKEN_API.api} on http:\S+ — A PART ONLY: without ${API}$`),
  );
  expect(checkout.report('junit.xml')).not.toContain(API);
});
