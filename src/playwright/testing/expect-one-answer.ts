import { expect } from '#test';
import { findingsProblems } from '../../reporting/testing/index.ts';
import { type Played, report } from './report-run.ts';

/** A run, and the answer that it gives. */
export interface Answered extends Played {
  readonly result: string;
  readonly exitCode: number;
  /** The last line. */
  readonly says?: RegExp;
}

/** Page, last line, findings, SARIF, JUnit, CTRF and exit code say the same. */
export async function expectOneAnswer({ result, exitCode, says = /./, ...played }: Answered): Promise<void> {
  const reported = await report(played);
  const last = reported.printed.split('\n').at(-1) ?? '';
  const written = JSON.parse(reported.read('findings.json')) as { result: string; headline: string };
  expect({ result: written.result, exitCode: reported.exitCode }).toEqual({ result, exitCode });
  expect(reported.status === undefined).toBe(exitCode === 0);
  expect(last).toBe(written.headline);
  expect(last).toMatch(says);
  expect(last.startsWith(`${result.toUpperCase()}: `)).toBe(true);
  expect(/<(?:failure|error) /.test(reported.read('junit.xml'))).toBe(exitCode !== 0);
  const { results } = JSON.parse(reported.read('ctrf.json')) as {
    results: { summary: { failed: number; extra: object } };
  };
  expect([results.summary.failed > 0, results.summary.extra]).toEqual([exitCode !== 0, { result, headline: last }]);
  expect(reported.read('findings.sarif')).toContain(`"exitCode": ${exitCode},`);
  expect(findingsProblems(reported.read('findings.json'))).toEqual([]);
  const page = reported.read('index.html');
  expect(page).toContain(`<title>Contract report: ${result}</title>`);
  const shown = /<p class="verdict-line[^>]*>(.*?)<\/p>/.exec(page)?.[1]?.replace(/<[^>]*>/g, '');
  expect(shown?.replaceAll('&quot;', '"')).toBe(last);
}
