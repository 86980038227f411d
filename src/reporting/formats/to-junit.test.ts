import { expect, test } from '#test';
import { sampleApi, sampleFinding, sampleRun, sampleVerdict } from '../../findings/testing/index.ts';
import { renderJunit } from './to-junit.ts';

const OTHER = { check: 'pagination/total-counts-every-match', title: 'total counts every match' };
const runOf = (...verdicts: readonly ReturnType<typeof sampleVerdict>[]) => sampleRun(sampleApi({ verdicts }));

test('counts violations as failures at the line of the contract', () => {
  const text = renderJunit(
    runOf(sampleVerdict(), sampleVerdict({ ...OTHER, verdict: 'violated', findings: [sampleFinding()] })),
  );
  expect(text).toMatch(
    /<testsuite name="library ListLoans" hostname="\w+" timestamp="[^"]*" tests="2" failures="1" errors="0" skipped="0"/,
  );
  expect(text).toMatch(
    /<testcase classname="library\.ListLoans\.pagination" name="total counts every match" time="0\.012" file="contracts\/library\/openapi\.yaml" line="214">/,
  );
  expect(text).toMatch(/<failure message="[^"]+">[^<]*total_count is 20 on a page of 20/);
  expect(text).toMatch(/name="pages together hold every item once" time="0\.012"\/>/);
});

test('counts checks that failed as errors, skips with a reason, and has no case for what does not apply', () => {
  const text = renderJunit(
    runOf(
      sampleVerdict({ verdict: 'failed', failures: ['it threw'], reason: 'it threw' }),
      sampleVerdict({ ...OTHER, verdict: 'not judged', reason: 'no data' }),
      sampleVerdict({ check: 'sorting/x', title: 'x', verdict: 'not applicable' }),
    ),
  );
  expect(text).toMatch(/tests="2" failures="0" errors="1" skipped="1"/);
  expect(text).toContain('<error message="failed: it threw">failed: it threw</error>');
  expect(text).toContain('<skipped message="not judged: no data"/>');
});

test('fails what was judged in part only where CONTRACT_REQUIRE asks for judged', () => {
  const run = runOf(sampleVerdict({ partly: 'no budget' }));
  expect(renderJunit(run)).toMatch(/failures="0" errors="0" skipped="0"/);
  expect(renderJunit({ ...run, manifest: { ...run.manifest, require: ['judged'] } })).toContain(
    'judged in part: no budget. CONTRACT_REQUIRE asks for more.',
  );
});

test('fails what CONTRACT_REQUIRE asks for, and what keeps an API from being verified', () => {
  const run = sampleRun(
    sampleApi({
      trouble: 'refused to sign in',
      waiverErrors: ['waivers.yaml:1 is over'],
      verdicts: [sampleVerdict({ verdict: 'inconclusive', reason: 'data moved' })],
    }),
  );
  const text = renderJunit({ ...run, manifest: { ...run.manifest, require: ['environment', 'conclusive'] } });
  expect(text).toContain('<error message="refused to sign in">');
  expect(text).toContain('<error message="waivers.yaml:1 is over">');
  expect(text).toMatch(/<error message="library fell back to the mock/);
  expect(text).toMatch(/<failure message="inconclusive: data moved\. CONTRACT_REQUIRE asks for more\.">/);
});

test('a run without a verdict is an error, and an error outside of tests is one too', () => {
  const { manifest } = sampleRun();
  const unfinished = { kind: 'aborted', reason: 'Ctrl-C broke the run off' } as const;
  expect(renderJunit({ manifest, apis: [], unfinished })).toMatch(
    /tests="1" failures="0" errors="1"[^]*<error message="ABORTED: Ctrl-C broke the run off">/,
  );
  expect(renderJunit({ ...runOf(sampleVerdict()), errors: ['a worker died'] })).toContain(
    '<error message="a worker died">',
  );
});

test('a test by hand keeps its name, and what an API misses of the coverage that is asked for is its own case', () => {
  const run = sampleRun(sampleApi({ coverage: { seen: 1, all: 2, operations: [] } }));
  const text = renderJunit({
    ...run,
    manifest: { ...run.manifest, require: ['coverage:90'] },
    errors: ['The test "api/loans.spec.ts › a list" failed: it is not so'],
  });
  expect(text).toMatch(/classname="by hand" name="api\/loans\.spec\.ts › a list"[^]*<error message="it is not so">/);
  expect(text).toMatch(/classname="library\.environments" name="shows as much[^]*<error message="50 % of the contract/);
});

test('what a provider says cannot break the file', () => {
  const text = renderJunit(
    runOf(
      sampleVerdict({
        verdict: 'violated',
        findings: [sampleFinding({ message: 'holds </failure> & ]]> "\u0000\u001B[31m\uD800\uFFFF"' })],
      }),
    ),
  );
  expect(text).toContain('&lt;/failure&gt; &amp; ]]&gt;');
  // eslint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u0000\u001B\uD800\uFFFF]/);
});
