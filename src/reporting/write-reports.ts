import { appendFileSync } from 'node:fs';
import path from 'node:path';
import type { Run } from '../findings/index.ts';
import { ReportsError, type RunFolder } from './folder/index.ts';
import { githubAnnotations } from './formats/github-annotations.ts';
import { jobSummary } from './formats/job-summary.ts';
import { type Paint, paintFor, PLAIN, renderTerminal } from './formats/terminal/index.ts';
import { type RunResult, runResult } from './result/index.ts';

export interface ReportTarget {
  /** Where the page, the findings and the SARIF file are written. */
  readonly folder: RunFolder;
  /** Says whether GitHub runs this, and where its job summary is. Default: the variables of the process. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Default: the console. */
  readonly print?: (text: string) => void;
  /** Gives texts their colours. Default: what the console and its variables ask for; none where `print` is given. */
  readonly paint?: Paint;
}

/**
 * Reports a run in every format: a page, findings, SARIF, a text for the console and, in a GitHub job, annotations and
 * a summary. The last line is the headline. Gives the result, which is aborted where the files could not be written.
 */
export function writeReports(run: Run, target: ReportTarget): RunResult {
  const { folder, environment = process.env, print = console.log } = target;
  const paint = target.paint ?? (target.print === undefined ? paintFor(process.stdout, environment) : PLAIN);
  const { reported, said } = written(run, folder);
  const result = runResult(reported);
  if (environment['GITHUB_ACTIONS']) reportToGithub(reported, { environment, print });
  print([renderTerminal(run, paint), said, painted(result, paint)].filter((text) => text !== '').join('\n\n'));
  return result;
}

/** The headline, with its result in colour. What the mock passed is not green. */
function painted({ result, headline, exitCode }: RunResult, paint: Paint): string {
  const tone = exitCode === 0 ? (result === 'passed' ? 'good' : 'doubtful') : 'bad';
  return `${paint(tone, headline.slice(0, result.length))}${headline.slice(result.length)}`;
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
