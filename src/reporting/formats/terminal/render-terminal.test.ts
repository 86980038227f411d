import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '#test';
import { paintFor } from './paint.ts';
import { renderApi } from './render-api.ts';
import { renderFinding } from './render-finding.ts';
import { renderSummary } from './render-summary.ts';
import { renderTerminal } from './render-terminal.ts';
import {
  failingRun,
  HOSTILE,
  sampleApi,
  sampleFinding,
  sampleRun,
  sampleVerdict,
} from '../../../findings/testing/index.ts';

const GOLDEN = `1 finding against the contract of library

error[pagination/total-counts-every-match] ListLoans
  total_count is 20 on a page of 20, and a walk over the pages finds 137 loans
    expected:  137
    received:  20 at #/total_count
    promised:  contracts/library/openapi.yaml:214 — documented, ListLoans 2026-01-08, response table
    evidence:  7 pages walked, 137 loans examined, 1 total read (branch)
    finding:   0a1b2c3d4e5f
    explain:   npm run explain -- pagination/total-counts-every-match
    reproduce: curl 'http://127.0.0.1:4010/v1/loans?limit=20' -H 'X-Auth-Token: ***'`;

test('renders a finding as the design shows it', () => {
  expect(
    renderApi(sampleApi({ verdicts: [sampleVerdict({ verdict: 'violated', findings: [sampleFinding()] })] })),
  ).toBe(GOLDEN);
});

test('renders what is there of a finding', () => {
  const {
    expected: _,
    received: __,
    at: ___,
    exchange: ____,
    reproduce: _____,
    ...bare
  } = sampleFinding({ evidence: {}, severity: 'warning' });
  expect(renderFinding(bare)).toBe(`warning[pagination/total-counts-every-match] ListLoans
  total_count is 20 on a page of 20, and a walk over the pages finds 137 loans
    promised:  contracts/library/openapi.yaml:214 — documented, ListLoans 2026-01-08, response table
    finding:   0a1b2c3d4e5f
    explain:   npm run explain -- pagination/total-counts-every-match`);
});

test('shows three further texts, and counts the others', () => {
  const also = ['one', 'two', 'three', 'four', 'five'];
  const lines = renderFinding(sampleFinding({ also }))
    .split('\n')
    .filter((line) => line.includes('also:'));
  expect(lines.map((line) => line.slice(15))).toEqual(['one', 'two', 'three', '2 further texts, in the report']);
});

test('names the rivals, and the one that the provider follows', () => {
  const { promise } = sampleFinding();
  const rivals = [
    { claim: { style: 'record-offset' }, source: 'ListLoans 2021-10-16', section: 'parameters', followed: true },
    { claim: 'text', source: 'FAQ 2020-01-01' },
  ];
  const lines = renderFinding(sampleFinding({ occurrences: 4, promise: { ...promise, rivals } })).split('\n');
  expect(lines.slice(5, 9)).toEqual([
    '    rival:     {"style":"record-offset"} — ListLoans 2021-10-16, parameters; the provider follows',
    '               this claim',
    '    rival:     text — FAQ 2020-01-01',
    '    seen:      4 times',
  ]);
});

test('cuts long values and keeps every line but places and commands within 100 columns', () => {
  const words = 'word '.repeat(100).trim();
  const text = renderFinding(sampleFinding({ message: words, expected: words, received: HOSTILE.lines }));
  expect(
    text
      .split('\n')
      .filter((line) => !line.includes('promised:'))
      .every((line) => line.length <= 100),
  ).toBe(true);
  expect(text).toContain('(499 characters)');
  expect(text).toContain(String.raw`received:  "first line\nsecond line`);
});

test('counts what is waived or information beside the findings', () => {
  const findings = [
    sampleFinding({ waiver: { reason: 'agreed', until: '2026-12-31' } }),
    sampleFinding({ severity: 'information', fingerprint: '000000000000' }),
  ];
  expect(renderApi(sampleApi({ verdicts: [sampleVerdict({ findings })] }))).toBe(
    'No findings against the contract of library (and 1 waived, 1 information)',
  );
});

test('puts errors before warnings', () => {
  const findings = [sampleFinding({ severity: 'warning' }), sampleFinding({ fingerprint: '000000000000' })];
  expect(renderApi(sampleApi({ verdicts: [sampleVerdict({ findings })] })).match(/^\w+(?=\[)/gm)).toEqual([
    'error',
    'warning',
  ]);
});

test('sums up a run', () => {
  expect(renderSummary(failingRun())).toBe(`library — verified on the MOCK (http://127.0.0.1:4010)
  FAILED: 3 passed, 3 violated, 1 waived, 1 inconclusive, 2 not judged, 1 not applicable; 312 requests in 4.1 s
  covered: 60 %, 3 of 5 promises; not seen: limit minimum 1, limit maximum 100 (only wrong)
  judged: 7 of 10 checks, 1 inconclusive, 2 not judged; the report says more under "Not judged" and "Covered"
  fails because
    3 checks violated.
  findings
    pagination/total-counts-every-match on ListLoans: 1 finding, 1 check not judged because of it
    pagination/offset-counts-pages on ListLoans: 1 finding
    errors/envelope on ListLoans: 2 findings
  inconclusive
    1 × loans were added between two reads of the same window
  not judged
    1 × because of pagination/total-counts-every-match
    1 × no expired token is configured (LIBRARY_EXPIRED_TOKEN)
  not named
    The shelf resource is not looked at: set LIBRARY_SHELF_ID.
  incidents
    3 × timeout: 127.0.0.1:4010 did not answer within 10000 ms
    1 × throttled: status 429 with Retry-After: 2

library — verified on https://library.example.com (staging)
  FAILED: 1 passed; 312 requests in 4.1 s
  covered: nothing says what was
  judged: every check that applies; the report says more under "Not judged" and "Covered"
  fails because
    contracts/library/waivers.yaml:3 waived errors/envelope on ShowLoan until 2026-01-01, which is over. Remove it, or agree on a new date.`);
});

test('says of a run in which all is well what it covered, what it did not, and where to read more', () => {
  const { coverage } = failingRun().apis[0]!;
  expect(renderSummary(sampleRun(sampleApi({ requests: 1, coverage: coverage! }))))
    .toBe(`library — verified on the MOCK (http://127.0.0.1:4010)
  PASSED ON THE MOCK: 1 passed; 1 request in 4.1 s
  covered: 60 %, 3 of 5 promises; not seen: limit minimum 1, limit maximum 100 (only wrong)
  judged: every check that applies; the report says more under "Not judged" and "Covered"`);
});

test('says nothing of what was covered where an API gave no verdict', () => {
  expect(renderSummary(sampleRun(sampleApi({ verdicts: [], trouble: 'it is not there' })))).not.toContain('covered');
});

test('shows the notes of a run', () => {
  const note = "signed by the provider's clock, ours is 600 s behind";
  expect(renderSummary(sampleRun(sampleApi({ notes: [note] })))).toContain(`\n  note\n    ${note}`);
});

const manyFindings = (count: number) =>
  sampleRun(
    sampleApi({
      verdicts: Array.from({ length: count }, (_, index) =>
        sampleVerdict({
          verdict: 'violated',
          findings: [sampleFinding({ fingerprint: String(index).padStart(12, '0') })],
        }),
      ),
    }),
  );

test('the summary comes last, and first where there are more than five findings', () => {
  const placeOf = (text: string) => [text.indexOf('library — verified'), text.indexOf('error[')];
  const [summary = 0, finding = 0] = placeOf(renderTerminal(manyFindings(5)));
  expect(summary).toBeGreaterThan(finding);
  const [early = 0, late = 0] = placeOf(renderTerminal(manyFindings(6)));
  expect([early, late > early]).toEqual([0, true]);
});

test('what failed beside the checks counts as findings do, and never stands between summary and end alone', () => {
  const byHand = { passed: 1, failed: 3, skipped: 1 };
  const errors = ['one', 'two', 'three'].map((name) => `The test "${name}" failed: no`);
  expect(renderTerminal({ ...manyFindings(2), byHand, errors })).toMatch(
    /error\[.*The test "three".*library — verified.*tests by hand\n {2}1 passed, 3 failed, 1 skipped$/s,
  );
  expect(renderTerminal({ ...manyFindings(3), byHand, errors })).toMatch(
    /^library — verified.*tests by hand.*error\[.*The test "three" failed: no$/s,
  );
});

test('colours change nothing but the colour', () => {
  const run = failingRun();
  const painted = renderTerminal(run, paintFor({}, { FORCE_COLOR: '1' }));
  expect(painted).toContain('\u001B[31merror[pagination/total-counts-every-match]\u001B[39m');
  expect(stripVTControlCharacters(painted)).toBe(renderTerminal(run));
});

test('names the guesses that do not hold, so that they can be confirmed or taken out', () => {
  const { promise } = sampleFinding();
  const guess = sampleFinding({ severity: 'information', promise: { ...promise, basis: 'assumed' } });
  expect(renderApi(sampleApi({ verdicts: [sampleVerdict({ findings: [guess] })] })))
    .toBe(`No findings against the contract of library (and 1 information)

A guess does not hold. "confirm <finding>" makes one a promise, and with --remove nothing judges it any more.
  ${guess.fingerprint} ListLoans: total_count is 20 on a page of 20, and a walk over the pages finds 137
  loans`);
});
