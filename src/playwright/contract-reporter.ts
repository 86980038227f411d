import { readFileSync } from 'node:fs';
import type { FullConfig, FullResult, Reporter, Suite, TestCase, TestError } from '@playwright/test/reporter';
import type { Run } from '../findings/index.ts';
import { RunFolder, writeReports } from '../reporting/index.ts';
import { finishedRun, type SelectedTest } from './finished-run.ts';
import type { ReplayScript } from './replay/replay-script.ts';
import { runFiles } from './run-files.ts';
import { tellCommand } from './tell-command.ts';

export interface ReporterOptions {
  /** Folder of the reports, which this process holds. */
  readonly reports: string;
  /** What the engine and the tests left. Default: the files of this run. */
  readonly files?: { readonly script: string; readonly run: string };
  /** Default: the variables of the process. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Default: the console. */
  readonly print?: (text: string) => void;
  /** Default: the command line of the process. */
  readonly command?: readonly string[];
  /** Hears the code that the run ends with. Default: the process that started this one. */
  readonly tell?: (exitCode: number) => Promise<void>;
}

/** Playwright's reporter of a verification: it turns the run that the engine left into its reports, and decides how the process ends. */
export default class ContractReporter implements Reporter {
  readonly #options: ReporterOptions;
  readonly #isListing: boolean;
  readonly #errors: string[] = [];
  #selected: readonly TestCase[] | undefined;
  #projects = 1;
  #exitCode = 0;

  constructor(options: ReporterOptions) {
    this.#options = options;
    this.#isListing = (options.command ?? process.argv).includes('--list');
  }

  /** Playwright prints a list of tests itself only where no reporter prints. */
  printsToStdio(): boolean {
    return !this.#isListing;
  }

  onBegin({ projects }: Pick<FullConfig, 'projects'>, suite: Pick<Suite, 'allTests'>): void {
    this.#selected = suite.allTests();
    this.#projects = projects.length;
  }

  /** What goes wrong outside of tests, no test can show. */
  onError({ message, value, stack }: TestError): void {
    const [text = ''] = [message, value, stack];
    this.#errors.push(text.replace(/^Error: /, '').trim());
  }

  /** Playwright ends as the headline says, whatever its own tests made of it. */
  async onEnd({ status }: Pick<FullResult, 'status'>): Promise<{ status: FullResult['status'] } | undefined> {
    if (this.#isListing) return undefined;
    const { reports, files = runFiles(), environment, print, tell = tellCommand } = this.#options;
    const run = finishedRun(readJson(files.run) as Run, readJson(files.script) as ReplayScript, {
      status,
      projects: this.#projects,
      errors: this.#errors,
      ...(this.#selected && { selected: this.#selected.map(selectedTest) }),
    });
    const folder = RunFolder.at(reports);
    const { exitCode } = writeReports(run, { folder, ...(environment && { environment }), ...(print && { print }) });
    this.#exitCode = exitCode;
    await tell(exitCode);
    return exitCode === 0 ? undefined : { status: status === 'passed' ? 'failed' : status };
  }

  /** Playwright ends with 1 for everything; a run without a verdict ends with 2. */
  async onExit(): Promise<void> {
    if (this.#exitCode !== 2) return;
    await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
    process.exit(2);
  }
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function selectedTest(test: TestCase): SelectedTest {
  const [, project = '', ...titles] = test.titlePath();
  const [family = '', about = '', title = ''] = titles.slice(-3);
  const error = test.results.at(-1)?.error?.message ?? 'it failed';
  const failed = test.outcome() === 'unexpected' && { failed: `The test "${titles.join(' › ')}" failed: ${error}` };
  return { project, family, about, title, ...failed };
}
