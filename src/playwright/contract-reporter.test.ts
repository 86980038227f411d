import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { failingRun, sampleRun } from '../findings/testing/index.ts';
import type { Run } from '../findings/index.ts';
import ContractReporter, { type ReporterOptions } from './contract-reporter.ts';

interface Reported {
  readonly printed: string;
  read(name: string): string;
}

function report(run: Run | string | undefined, options: ReporterOptions = {}): Reported {
  const folder = test.info().outputPath();
  const findings = path.join(folder, 'findings.json');
  if (run !== undefined) writeFileSync(findings, typeof run === 'string' ? run : JSON.stringify(run));
  const printed: string[] = [];
  new ContractReporter({ findings, environment: {}, print: (text) => printed.push(text), ...options }).onEnd();
  return { printed: printed.join('\n'), read: (name) => readFileSync(path.join(folder, name), 'utf8') };
}

test.beforeEach(() => {
  writeFileSync(test.info().outputPath('made'), '');
});

test('writes the page and the SARIF beside the run, and prints findings and summary', () => {
  const { printed, read } = report(failingRun());
  expect(read('index.html')).toContain('<title>Contract report: failed</title>');
  expect(read('index.html')).toMatch(/finds \d+ of \d+ faults .*<a href="detection\.html">/);
  expect(JSON.parse(read('findings.sarif'))).toMatchObject({ version: '2.1.0' });
  expect(printed).toContain('4 findings against the contract of library');
  expect(printed).toContain('library — verified on the MOCK');
  expect(printed).toMatch(/Report: .*index\.html$/);
  expect(printed).not.toMatch(/^::/m);
});

test('reports to GitHub where it runs there', () => {
  const summary = test.info().outputPath('summary.md');
  writeFileSync(summary, 'before\n');
  const { printed } = report(failingRun(), { environment: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary } });
  expect(printed).toMatch(/^::error file=contracts\/library\/openapi\.yaml,line=214/m);
  expect(readFileSync(summary, 'utf8')).toMatch(/^before\n## library: failed/);
});

test('leaves it to Playwright to print what is only listed', () => {
  expect(new ContractReporter({ command: ['node', 'playwright', 'test'] }).printsToStdio()).toBe(true);
  expect(new ContractReporter({ command: ['node', 'playwright', 'test', '--list'] }).printsToStdio()).toBe(false);
});

test('has nothing to annotate where nothing was found', () => {
  expect(report(sampleRun(), { environment: { GITHUB_ACTIONS: 'true' } }).printed).not.toMatch(/^::/m);
});

for (const [what, content, problem] of [
  ['is missing', undefined, 'cannot be read'],
  ['is torn', '{"manifest":', 'is not JSON'],
  ['is no run', '{"manifest":{}}', 'is not a run'],
] as const) {
  test(`says one sentence where the run ${what}`, () => {
    const { printed } = report(content);
    expect(printed).toMatch(
      new RegExp(`^No contract report: .*findings\\.json ${problem}\\. The verification did not come to an end`),
    );
    expect(printed).not.toMatch(/\n|\bat .*:\d+:\d+/);
  });
}
