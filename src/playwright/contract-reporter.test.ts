import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { expect, test } from '#test';
import { failingRun, sampleRun } from '../findings/testing/index.ts';
import ContractReporter from './contract-reporter.ts';
import { ALL, report } from './testing/index.ts';

// The folder of a test appears with its first file.
test.beforeEach(() => writeFileSync(test.info().outputPath('made'), ''));

test('writes the page and the SARIF beside the run, and prints findings and summary', async () => {
  const { printed, read } = await report({ run: failingRun(), selected: ALL });
  expect(read('index.html')).toMatch(/finds <b>\d+ of \d+<\/b> faults .*<code>reports\/detection\.html<\/code>/);
  expect(JSON.parse(read('findings.sarif'))).toMatchObject({ version: '2.1.0' });
  expect(printed).toContain('4 findings against the contract of library');
  expect(printed).toContain('library — verified on the MOCK');
  expect(printed).toMatch(/Report: .*index\.html\n\nFAILED: /);
  expect(printed).not.toMatch(/^::/m);
});

test('reports to GitHub where it runs there', async () => {
  const summary = test.info().outputPath('summary.md');
  writeFileSync(summary, 'before\n');
  const environment = {
    GITHUB_ACTIONS: 'true',
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'shop/contracts',
    GITHUB_RUN_ID: '42',
  };
  const { printed } = await report({ run: failingRun(), selected: ALL, options: { environment } });
  expect(printed).toMatch(/^::error file=contracts\/library\/openapi\.yaml,line=214/m);
  expect(readFileSync(summary, 'utf8')).toMatch(
    /^before\n# FAILED: [^\n]*\n\n\[The report[^\]]*\]\(https:\/\/github\.example\/shop\/contracts\/actions\/runs\/42#artifacts\)\n\n## library: failed/,
  );
});

test('leaves it to Playwright to print what is only listed', async () => {
  const listing = { command: ['node', 'playwright', 'test', '--list'] };
  expect(new ContractReporter({ reports: '' }).printsToStdio()).toBe(true);
  expect(new ContractReporter({ reports: '', ...listing }).printsToStdio()).toBe(false);
  expect(await report({ run: sampleRun(), options: listing })).toMatchObject({ printed: '', exitCode: undefined });
});

test('has nothing to annotate where nothing was found', async () => {
  const options = { environment: { GITHUB_ACTIONS: 'true' } };
  expect((await report({ run: sampleRun(), selected: ALL, options })).printed).not.toMatch(/^::/m);
});

test('says one sentence where the disk is full, prints what was found, and ends without a verdict', async () => {
  test.skip(process.platform !== 'linux', 'only Linux has a device that is always full');
  symlinkSync('/dev/full', test.info().outputPath(`.index.html.${process.pid}`));
  const { printed, exitCode } = await report({ run: failingRun(), selected: ALL });
  expect(printed).toMatch(/The reports cannot be written into .*: the disk is full \(ENOSPC\)\./);
  expect(printed).toMatch(/\nABORTED: the reports could not be written; there is no verdict$/);
  expect(printed).toContain('3 checks violated');
  expect(exitCode).toBe(2);
  expect(printed).not.toMatch(/^\s+at /m);
});

test('at a terminal, where Playwright names its own report, ours is named last', async () => {
  const told = { run: failingRun(), selected: ALL };
  const elsewhere = await report(told);
  expect(elsewhere.printedBeforeExit).toBe(elsewhere.printed);
  const { printed, printedBeforeExit } = await report({ ...told, options: { isTerminal: true } });
  expect(printedBeforeExit).toBe('');
  expect(printed).toBe(elsewhere.printed);
  expect(printed).toMatch(/Report: .*index\.html\n\nFAILED: [^\n]*$/);
});
