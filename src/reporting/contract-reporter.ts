import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { githubAnnotations } from './formats/github-annotations.ts';
import { jobSummary } from './formats/job-summary.ts';
import { renderApi } from './formats/render-api.ts';
import { renderSummary } from './formats/render-summary.ts';
import { toSarif } from './formats/to-sarif.ts';
import type { Run } from '../findings/index.ts';
import { renderReport } from './render-report.ts';

export interface ReporterOptions {
  /** The run as the engine left it; the pages are written beside it. Default: `reports/findings.json`. */
  readonly findings?: string;
  /** Default: the process's own. */
  readonly environment?: NodeJS.ProcessEnv;
  readonly print?: (text: string) => void;
  /** Default: the process's own. */
  readonly command?: readonly string[];
}

/** Playwright reporter: turns the run that the engine left into the report pages, SARIF, the console's summary and GitHub's. */
export default class ContractReporter {
  readonly #file: string;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #print: (text: string) => void;
  readonly #isListing: boolean;
  #ran = false;

  constructor({
    findings = 'reports/findings.json',
    environment = process.env,
    print = console.log,
    command = process.argv,
  }: ReporterOptions = {}) {
    this.#file = findings;
    this.#environment = environment;
    this.#print = print;
    this.#isListing = command.includes('--list');
  }

  /** Where tests are only listed, Playwright lists them if nobody else prints. */
  printsToStdio(): boolean {
    return !this.#isListing;
  }

  onTestEnd(): void {
    this.#ran = true;
  }

  onEnd(result?: { readonly status: string }): void {
    // Nothing ran and nothing failed: the tests were only listed, and the last run is no news.
    if (!this.#ran && result?.status === 'passed') return;
    try {
      this.#report(readRun(this.#file));
    } catch (error) {
      this.#print(error instanceof Error ? error.message : String(error));
    }
  }

  #report(run: Run): void {
    const page = path.join(path.dirname(this.#file), 'index.html');
    writeText(page, renderReport(run));
    writeText(path.join(path.dirname(this.#file), 'findings.sarif'), `${JSON.stringify(toSarif(run), null, 2)}\n`);
    this.#print([...run.apis.map(renderApi), renderSummary(run), `Report: ${page}`].join('\n\n'));
    if (this.#environment['GITHUB_ACTIONS']) this.#reportToGithub(run);
  }

  #reportToGithub(run: Run): void {
    const annotations = githubAnnotations(run);
    if (annotations !== '') this.#print(annotations);
    const summary = this.#environment['GITHUB_STEP_SUMMARY'];
    if (summary) appendFileSync(summary, `${jobSummary(run)}\n`);
  }
}

/** Every way in which there can be no run is one sentence. */
function readRun(file: string): Run {
  const run = parse(file);
  if (typeof run === 'string')
    throw new Error(
      `No contract report: ${file} ${run}. The verification did not come to an end; see above, and run npm run verify again.`,
    );
  return run;
}

/** The run, or what is wrong with the file. */
function parse(file: string): Run | string {
  try {
    const run = JSON.parse(readFileSync(file, 'utf8')) as Partial<Run>;
    return run.manifest && run.apis ? { ...run, manifest: run.manifest, apis: run.apis } : 'is not a run';
  } catch (error) {
    return error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
  }
}

function writeText(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
