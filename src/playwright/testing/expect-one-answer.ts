import { expect } from '@playwright/test';
import { type Played, report } from './report-run.ts';

/** A run, and the answer that it gives. */
export interface Answered extends Played {
  readonly result: string;
  readonly exitCode: number;
  /** The last line. */
  readonly says?: RegExp;
}

/** Page, last line, findings, JUnit and exit code say the same. */
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
  const page = reported.read('index.html');
  expect(page).toContain(`<title>Contract report: ${result}</title>`);
  const shown = /<p class="answer[^>]*>(.*)<\/p>/.exec(page)?.[1]?.replace(/<[^>]*>/g, '');
  expect(shown?.replaceAll('&quot;', '"')).toBe(last);
}
