import { appendFileSync } from 'node:fs';
import path from 'node:path';
import type { Run } from '../findings/index.ts';
import { ReportsError, type RunFolder } from './folder/index.ts';
import { githubAnnotations } from './formats/github-annotations.ts';
import { jobSummary } from './formats/job-summary.ts';
import { renderTerminal } from './formats/terminal/index.ts';
import { type RunResult, runResult } from './result/index.ts';

export interface ReportTarget {
  /** Where the page, the findings and the SARIF file are written. */
  readonly folder: RunFolder;
  /** Says whether GitHub runs this, and where its job summary is. Default: the variables of the process. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Default: the console. */
  readonly print?: (text: string) => void;
}

/**
 * Reports a run in every format: a page, findings, SARIF, a text for the console and, in a GitHub job, annotations and
 * a summary. The last line is the headline. Gives the result, which is aborted where the files could not be written.
 */
export function writeReports(run: Run, target: ReportTarget): RunResult {
  const { folder, environment = process.env, print = console.log } = target;
  const { reported, said } = written(run, folder);
  const result = runResult(reported);
  if (environment['GITHUB_ACTIONS']) reportToGithub(reported, { environment, print });
  print([renderTerminal(run), said, result.headline].filter((text) => text !== '').join('\n\n'));
  return result;
}

function written(run: Run, folder: RunFolder): { reported: Run; said: string } {
  try {
    folder.write(run);
    return { reported: run, said: `Report: ${path.join(folder.path, 'index.html')}` };
  } catch (error) {
    if (!(error instanceof ReportsError)) throw error;
    return { reported: folder.abort(run.manifest, 'the reports could not be written'), said: error.message };
  }
}

function reportToGithub(run: Run, { environment, print }: Required<Pick<ReportTarget, 'environment' | 'print'>>): void {
  const annotations = githubAnnotations(run);
  if (annotations !== '') print(annotations);
  const summary = environment['GITHUB_STEP_SUMMARY'];
  if (summary) appendFileSync(summary, `${jobSummary(run, artifactsOf(environment))}\n`);
}

/** Where a GitHub job keeps what its steps upload: the page of its run. */
function artifactsOf(environment: NodeJS.ProcessEnv): string | undefined {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: run,
  } = environment as Readonly<Record<string, string | undefined>>;
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}#artifacts` : undefined;
}
