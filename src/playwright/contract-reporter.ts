import { stripVTControlCharacters } from 'node:util';
import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
} from '@playwright/test/reporter';
import { failedTestText, paintFor, type ReportTarget, RunFolder, writeReports } from '../reporting/index.ts';
import { finishedRun, type KnownRun, type SelectedTest } from './finished-run.ts';
import { nameOf } from './name-of.ts';
import { wordsOf } from './words-of.ts';
import { type CurrentRun, currentRun } from './run/index.ts';
import { tellExitCode } from './told-exit-code.ts';

export interface ReporterOptions {
  /** Folder of the reports, which this process holds. */
  readonly reports: string;
  /** Default: the run of this process. */
  readonly run?: CurrentRun;
  /** Default: the variables of the process. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Default: the console. */
  readonly print?: (text: string) => void;
  /** Whether Playwright itself names its report to somebody at a terminal, before this reporter is asked to end. Default: as Playwright does it. */
  readonly isTerminal?: boolean;
  /** Default: the command line of the process. */
  readonly command?: readonly string[];
  /** Hears the code that the run ends with. Default: the command of this process. */
  readonly tell?: (exitCode: number) => void;
}

/** Playwright's reporter of a verification: it turns the run that the engine left into its reports, and decides how the process ends. */
export default class ContractReporter implements Reporter {
  readonly #options: ReporterOptions;
  readonly #command: readonly string[];
  readonly #isListing: boolean;
  readonly #errors: string[] = [];
  #selected: readonly TestCase[] | undefined;
  #projects = 1;
  #exitCode = 0;
  /** What is said last. */
  readonly #held: string[] = [];

  constructor(options: ReporterOptions) {
    this.#options = options;
    this.#command = options.command ?? process.argv;
    this.#isListing = this.#command.includes('--list');
  }

  /** Playwright prints a list of tests itself only where no reporter prints. */
  printsToStdio(): boolean {
    return !this.#isListing;
  }

  /** The engine begins when it is known what it has to find out. */
  onBegin({ projects }: Pick<FullConfig, 'projects'>, suite: Pick<Suite, 'allTests'>): void {
    if (this.#isListing) return;
    this.#selected = suite.allTests();
    this.#projects = projects.length;
    this.#run.select(this.#selected.map(nameOf));
  }

  /** A test only waits for the engine; what took its time was the check. */
  onTestEnd(test: TestCase, result: TestResult): void {
    result.duration = this.#run.durationOf(nameOf(test)) ?? result.duration;
  }

  /** What goes wrong outside of tests, no test can show. */
  onError({ message, value, stack }: TestError): void {
    const [text = ''] = [message, value, stack];
    this.#errors.push(text.replace(/^Error: /, '').trim());
  }

  /** Playwright ends as the headline says, whatever its own tests made of it. */
  async onEnd({ status }: Pick<FullResult, 'status'>): Promise<{ status: FullResult['status'] } | undefined> {
    if (this.#isListing) return undefined;
    const { reports, environment, tell = tellExitCode } = this.#options;
    const run = finishedRun(await this.#known(status), {
      status,
      projects: this.#projects,
      errors: this.#errors,
      words: wordsOf(this.#command),
      ...(this.#selected && { selected: this.#selected.map(selectedTest) }),
    });
    const folder = RunFolder.at(reports);
    const { exitCode } = writeReports(run, { folder, ...(environment && { environment }), ...this.#printing() });
    this.#exitCode = exitCode;
    tell(exitCode);
    return exitCode === 0 ? undefined : { status: status === 'passed' ? 'failed' : status };
  }

  get #run(): CurrentRun {
    return this.#options.run ?? currentRun();
  }

  /** Nobody waits for the engine where the run was broken off. */
  async #known(status: FullResult['status']): Promise<KnownRun> {
    const { manifest, tests, elsewhere } = this.#run;
    const known = { manifest, tests, elsewhere };
    if (status === 'interrupted' || status === 'timedout') return known;
    try {
      const run = await this.#run.finished();
      return { ...known, ...(run && { run }) };
    } catch (error) {
      this.onError({ message: error instanceof Error ? error.message : String(error) });
      return known;
    }
  }

  /** Where Playwright names its own report at the end, what is printed is held until it has. */
  #printing(): Pick<ReportTarget, 'print' | 'paint'> {
    const { print, isTerminal = isNamedByPlaywright() } = this.#options;
    if (!isTerminal) return print === undefined ? {} : { print };
    const paint = print === undefined ? paintFor(process.stdout, process.env) : undefined;
    return { print: (text) => this.#held.push(text), ...(paint && { paint }) };
  }

  /** Playwright ends with 1 for everything; a run without a verdict ends with 2. */
  async onExit(): Promise<void> {
    const { print = console.log } = this.#options;
    for (const text of this.#held.splice(0)) print(text);
    if (this.#exitCode !== 2) return;
    await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
    process.exit(2);
  }
}

/** Its HTML report does so where somebody sits at a terminal. In UI mode one run follows another, and none is the last. */
function isNamedByPlaywright(): boolean {
  return process.stdin.isTTY && !process.env['CI'] && !process.argv.some((word) => word.startsWith('--ui'));
}

function selectedTest(test: TestCase): SelectedTest {
  const outcome = test.outcome();
  if (outcome !== 'unexpected') return { ...nameOf(test), ...(outcome === 'skipped' && { skipped: true }) };
  const { message = 'it failed' } = test.results.at(-1)?.error ?? {};
  const error = stripVTControlCharacters(message).replace(/^Error: /, '');
  const [, , ...titles] = test.titlePath();
  return { ...nameOf(test), failed: failedTestText({ title: titles.join(' › '), error }) };
}
