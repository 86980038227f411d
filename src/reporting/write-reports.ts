import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Run } from '../findings/index.ts';
import { githubAnnotations } from './formats/github-annotations.ts';
import { jobSummary } from './formats/job-summary.ts';
import { renderTerminal } from './formats/terminal/index.ts';
import { renderSarif } from './formats/to-sarif.ts';
import { renderReport } from './render-report.ts';

export interface ReportTarget {
  /** The folder into which the page and the SARIF file are written. */
  readonly folder: string;
  /** Says whether GitHub runs this, and where its job summary is. Default: the variables of the process. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Default: the console. */
  readonly print?: (text: string) => void;
}

/**
 * Reports a run in every format: a page, SARIF, a text for the console and, in a GitHub job, annotations and a summary.
 */
export function writeReports(run: Run, { folder, environment = process.env, print = console.log }: ReportTarget): void {
  const page = path.join(folder, 'index.html');
  mkdirSync(folder, { recursive: true });
  writeFileSync(page, renderReport(run));
  writeFileSync(path.join(folder, 'findings.sarif'), renderSarif(run));
  print([renderTerminal(run), `Report: ${page}`].join('\n\n'));
  if (!environment['GITHUB_ACTIONS']) return;
  const annotations = githubAnnotations(run);
  if (annotations !== '') print(annotations);
  const summary = environment['GITHUB_STEP_SUMMARY'];
  if (summary) appendFileSync(summary, `${jobSummary(run)}\n`);
}
