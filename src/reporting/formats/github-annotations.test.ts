import { expect, test } from '#test';
import { sampleApi, sampleFinding, sampleRun, sampleVerdict } from '../../findings/testing/index.ts';
import { githubAnnotations } from './github-annotations.ts';

const runWith = (finding: Parameters<typeof sampleFinding>[0]) =>
  sampleRun(sampleApi({ verdicts: [sampleVerdict({ verdict: 'violated', findings: [sampleFinding(finding)] })] }));

test('annotates the line of the promise', () => {
  expect(githubAnnotations(runWith({ message: 'total is wrong' }))).toBe(
    '::error file=contracts/library/openapi.yaml,line=214,col=9,title=pagination/total-counts-every-match ListLoans::total is wrong (finding 0a1b2c3d4e5f)',
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
  expect(annotation).toMatch(/::100%25%0A::error::torn%0D \(finding 0a1b2c3d4e5f\)$/);
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

test('findings come before tests by hand, because GitHub shows ten errors of a step', () => {
  const lines = githubAnnotations({ ...runWith({}), errors: ['The test "a" failed: b', 'x'.repeat(2000)] }).split('\n');
  expect(lines[0]).toMatch(/^::error file=/);
  expect(lines[1]).toBe('::error::The test "a" failed: b');
  expect(lines[2]?.length).toBeLessThan(1100);
});
