import { expect, test } from '#test';
import {
  failingRun,
  HOSTILE,
  sampleApi,
  sampleFinding,
  sampleRun,
  sampleVerdict,
} from '../../findings/testing/index.ts';
import { jobSummary } from './job-summary.ts';

const runWith = (finding: Parameters<typeof sampleFinding>[0]) =>
  sampleRun(sampleApi({ verdicts: [sampleVerdict({ verdict: 'violated', findings: [sampleFinding(finding)] })] }));

test('sums up each API with its findings and what was not judged', () => {
  const summary = jobSummary(failingRun());
  expect(summary).toContain('## library: failed, verified on the MOCK');
  expect(summary).toContain('## library: failed, verified on https://library.example.com');
  expect(summary).toContain(
    String.raw`| error | pagination/total-counts-every-match ListLoans: total\_count is 20 on a page of 20`,
  );
  expect(summary).toContain('| waived | errors/envelope ShowLoan');
  expect(summary).toContain('- 1 × because of pagination/total-counts-every-match');
  expect(summary).toContain(String.raw`- The shelf resource is not looked at: set LIBRARY\_SHELF\_ID.`);
});

test('says of a green run what was covered and what was not', () => {
  const { coverage } = failingRun().apis[0]!;
  const lines = jobSummary(sampleRun(sampleApi({ coverage: coverage! })), 'https://reports.example.com').split('\n');
  expect(lines).toContain('[The report, findings and SARIF of this run](https://reports.example.com)');
  expect(lines).toContain(
    '- covered: 60 %, 3 of 5 promises; not seen: limit minimum 1, limit maximum 100 (only wrong)',
  );
  expect(lines).toContain('- judged: every check that applies; the report says more under "Not judged" and "Covered"');
});

test('keeps every row of the table whole, whatever a text holds', () => {
  const row = jobSummary(runWith({ message: `a | b ${HOSTILE.markup} ${HOSTILE.lines} \`code\`` }))
    .split('\n')
    .find((line) => line.startsWith('| error'));
  expect(row?.match(/(?<!\\)\|/g)).toHaveLength(5);
  expect(row).toContain(String.raw`a \| b &lt;script&gt;window.torn = true`);
  expect(row).toContain('&amp;lt;');
});

test('says how many findings the table leaves out', () => {
  const findings = Array.from({ length: 103 }, (_, index) =>
    sampleFinding({ fingerprint: String(index).padStart(12, '0') }),
  );
  expect(jobSummary(sampleRun(sampleApi({ verdicts: [sampleVerdict({ verdict: 'violated', findings })] })))).toContain(
    'and 3 more',
  );
});

test('names what failed beside the checks behind the APIs, one line each', () => {
  const errors = ['The test "a › b" failed: error[x/y] ListLoans\n  expected: 1', 'a worker died'];
  const summary = jobSummary({ ...failingRun(), byHand: { passed: 3, failed: 1, skipped: 0 }, errors });
  expect(summary.indexOf('## Beside the checks')).toBeGreaterThan(summary.lastIndexOf('## library'));
  expect(summary).toContain('tests by hand: 3 passed, 1 failed\n');
  expect(summary).toContain(String.raw`- The test "a › b" failed: error\[x/y\] ListLoans${'\n'}- a worker died`);
});
