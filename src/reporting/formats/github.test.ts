import { expect, test } from '@playwright/test';
import { githubAnnotations } from './github-annotations.ts';
import { jobSummary } from './job-summary.ts';
import {
  failingRun,
  HOSTILE,
  sampleApi,
  sampleFinding,
  sampleRun,
  sampleVerdict,
} from '../../findings/testing/index.ts';

const runWith = (finding: Parameters<typeof sampleFinding>[0]) =>
  sampleRun(sampleApi({ verdicts: [sampleVerdict({ verdict: 'violated', findings: [sampleFinding(finding)] })] }));

test('annotates the line of the promise', () => {
  expect(githubAnnotations(runWith({ message: 'total is wrong' }))).toBe(
    '::error file=contracts/library/openapi.yaml,line=214,col=9,title=pagination/total-counts-every-match ListLoans::total is wrong',
  );
});

test('lets no text begin a command of its own', () => {
  const { promise } = sampleFinding();
  const annotation = githubAnnotations(
    runWith({
      message: '100%\n::error::torn\r',
      promise: { ...promise, position: { ...promise.position, file: 'a,b:c\n%.yaml' } },
    }),
  );
  expect(annotation).toContain('::error file=a%2Cb%3Ac%0A%25.yaml,line=214');
  expect(annotation).toMatch(/::100%25%0A::error::torn%0D$/);
  expect(annotation.split(/[\r\n]/)).toHaveLength(1);
});

test('warns where the finding warns, and leaves out what is waived or information', () => {
  expect(githubAnnotations(runWith({ severity: 'warning' }))).toMatch(/^::warning /);
  expect(githubAnnotations(runWith({ severity: 'information' }))).toBe('');
  expect(githubAnnotations(runWith({ waiver: { reason: 'agreed', until: '2026-12-31' } }))).toBe('');
});

test('annotates trouble and bad waivers', () => {
  const api = sampleApi({ trouble: 'refused to sign in', waiverErrors: ['waivers.yaml:1 is over'] });
  expect(githubAnnotations(sampleRun(api))).toBe('::error::refused to sign in\n::error::waivers.yaml:1 is over');
});

test('sums up each API with its findings and what was not judged', () => {
  const summary = jobSummary(failingRun());
  expect(summary).toContain('## library: failed, verified on the MOCK');
  expect(summary).toContain('## library: failed, verified on https://library.example.com');
  expect(summary).toContain(
    String.raw`| error | pagination/total-counts-every-match ListLoans: total\_count is 20 on a page of 20`,
  );
  expect(summary).toContain('| waived | errors/envelope ShowLoan');
  expect(summary).toContain('- 1 × because of pagination/total-counts-every-match');
});

test('keeps every row of the table whole, whatever a text holds', () => {
  const row = jobSummary(runWith({ message: `a | b ${HOSTILE.markup} ${HOSTILE.lines} \`code\`` }))
    .split('\n')
    .find((line) => line.startsWith('| error'));
  expect(row?.match(/(?<!\\)\|/g)).toHaveLength(4);
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
