import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '#test';
import { breaking, findFault } from '../../src/faults/index.ts';
import type { Run, SentRequest } from '../../src/findings/index.ts';
import { startProvider } from '../../src/provider/index.ts';
import { findingsProblems } from '../../src/reporting/testing/index.ts';
import type { Checkout } from './check-out.ts';
import { test } from './checkout-test.ts';
import { placeVariables, SIGNED_API, TOKEN_API } from '../../src/contract/testing/index.ts';
import { variablesFor } from './variables-for.ts';

/** Two families of checks, of which one can be judged on both APIs: it asks enough to be asked twice, and takes a fraction of the whole. */
const PART = ['--check', 'pagination/*', '--check', 'errors/*'] as const;

/** What has to be alike, whatever machine wrote it and when. */
const FILES = ['findings.json', 'findings.sarif', 'junit.xml', 'ctrf.json'] as const;

function read(checkout: Checkout, folder: string, file: string): string {
  return readFileSync(path.join(checkout.folder, folder, file), 'utf8');
}

/** Without what differs from run to run: instants, durations, ids of requests, the port of a mock. */
function timeless(text: string): string {
  return text
    .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'http://mock')
    .replaceAll(/\b[0-9a-f]{32}\b/g, 'request id')
    .replaceAll(/\b\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT/g, 'date')
    .replaceAll(/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z| UTC)/g, 'instant')
    .replaceAll(/"(durationMs|reachedMs|start|stop|duration)": [\d.]+/g, '"$1": 0')
    .replaceAll(/ time="[\d.]+"/g, '')
    .replaceAll(/[\d.]+ (?:ms|s|min)\b/g, 'a while');
}

/** Answers of one moment arrive in any order, so what was sent is compared without it. */
function inOrder(text: string): string {
  return JSON.stringify(
    JSON.parse(text, (name, value: unknown) =>
      name === 'sent' && Array.isArray(value)
        ? value.map((one: SentRequest) => JSON.stringify({ ...one, durationMs: 0 })).toSorted()
        : value,
    ),
    null,
    2,
  );
}

function comparable(checkout: Checkout, folder: string, file: string): string {
  const text = read(checkout, folder, file);
  return timeless(file === 'findings.json' ? inOrder(text) : text);
}

/** What a page shows, by its title and by the names of its parts. Its figures and its plots tell of time as well. */
function partsOfPage(page: string): readonly string[] {
  return page.match(/<title>[^<]*|\bid="[^"]+"/g) ?? [];
}

/** What is said while it runs is what stands in the report. */
function expectSameNumbers(output: string, findings: string): void {
  const { apis } = JSON.parse(findings) as Run;
  for (const { api, environment, verdicts, requests } of apis) {
    const applying = verdicts.filter(({ verdict }) => verdict !== 'not applicable');
    expect(output).toContain(`${api} (${environment.name}): ${applying.length} checks, ${requests} requests\n`);
  }
}

interface Test {
  readonly title: string;
  readonly status: string;
}

/** Tests of Playwright with their outcomes. */
function testsIn(results: string): readonly string[] {
  const tests: Test[] = [];
  JSON.parse(results, (_, value: { title?: string; tests?: { status: string }[] }) => {
    const [first] = value?.tests ?? [];
    if (value?.title !== undefined && first !== undefined) tests.push({ title: value.title, status: first.status });
    return value;
  });
  return tests.map(({ title, status }) => `${title}: ${status}`).toSorted();
}

// Three runs of Playwright and a merge take some fifteen seconds; a smaller part would not show a fault, a walk and the mock.
test('the report of two machines is that of one but for times, and nothing is asked twice', async ({ checkOut }) => {
  const provider = await startProvider({ items: 60, wrappers: breaking(findFault('pages-overlap')) });
  // One resource, because what is found first of several depends on which of them answers first.
  const { [placeVariables(TOKEN_API).other]: _, ...own } = variablesFor(TOKEN_API, provider);
  const variables = { ...own, CONTRACT_MAX_RPS: 'unlimited', CI: 'true' };
  const checkout = checkOut();
  const verify = async (folder: string, ...words: readonly string[]) => {
    const before = provider.requests();
    const { code, output } = await checkout.verify(variables, ...PART, '--reports', folder, ...words);
    expectSameNumbers(output, read(checkout, folder, 'findings.json'));
    return { code, sent: provider.requests() - before };
  };
  const whole = await verify('whole');
  const parts = [await verify('parts/1', '--shard=1/2'), await verify('parts/2', '--shard', '2/2')];
  expect(whole.code).toBe(1);
  expect(parts).toEqual([whole, { code: 0, sent: 0 }]);

  // With one part too few it fails, whatever that part found.
  const lacking = await checkout.run('merge', 'parts/2', '--reports', 'lacking');
  expect(lacking.code).toBe(1);
  expect(lacking.output).toMatch(/^FAILED: The part of machine 1 of 2 is missing\./m);

  const merged = await checkout.run('merge', 'parts/2', 'parts/1', '--reports', 'merged');
  await provider.close();
  expect(merged.code).toBe(1);
  for (const folder of ['whole', 'parts/1', 'parts/2', 'lacking', 'merged'])
    expect(findingsProblems(read(checkout, folder, 'findings.json')), folder).toEqual([]);
  for (const file of FILES)
    expect(comparable(checkout, 'merged', file), file).toBe(comparable(checkout, 'whole', file));
  const pages = ['merged', 'whole'].map((folder) => partsOfPage(read(checkout, folder, 'index.html')));
  expect(pages[0]?.length).toBeGreaterThan(20);
  expect(pages[0]).toEqual(pages[1]);
  expect(testsIn(read(checkout, 'merged', 'results.json'))).toEqual(testsIn(read(checkout, 'whole', 'results.json')));
  expect(read(checkout, 'merged', 'playwright/index.html')).toContain('<html');
});

test('what is no part of a run is told in a sentence', async ({ checkOut }) => {
  const checkout = checkOut({
    api: SIGNED_API.api,
    files: { 'findings.json': '{}', 'src/findings.json': '[', 'specs/findings.json': '{"manifest":{},"apis":[]}' },
  });
  for (const [words, told] of [
    [[], /^merge needs <folders\.\.\.>|^error: missing required argument/],
    [['src'], /^No contract report: src\/findings\.json is not JSON\. Run npm run verify again\.\n$/],
    [
      ['specs'],
      /^No contract report: specs\/findings\.json breaks its schema: it must have required property '\$schema'\. Run npm run verify again\.\n$/,
    ],
    [['nowhere'], /^nowhere holds no run: there is no findings\.json in it\. Give folders that verify wrote\.\n$/],
    [['.'], /^No contract report: findings\.json is not a run\. Run npm run verify again\.\n$/],
    [['.', '--reports', '.'], /^\. is the folder that is written into: name another one with --reports\.\n$/],
    [['.', '--parts', 'two'], /^--parts is "two"\. Give a whole number from 1\.\n$/],
  ] as const) {
    const { code, output } = await checkout.run('merge', ...words);
    expect(output).toMatch(told);
    expect(code).toBe(2);
  }
});

test('a shard of Playwright itself would ask twice, and is refused', async ({ checkOut }) => {
  const checkout = checkOut({ api: SIGNED_API.api });
  const { code, output } = await checkout.verify({}, '--shard', '2/2');
  expect([code, output]).toEqual([
    2,
    expect.stringMatching(/^CONTRACT_SHARD \(--shard\) is "2\/2", and there is work for 1:/),
  ]);
});
