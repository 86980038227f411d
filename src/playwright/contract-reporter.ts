import path from 'node:path';
import type { FullResult, Reporter } from '@playwright/test/reporter';
import { readRun, writeReports } from '../reporting/index.ts';

export interface ReporterOptions {
  /** The run as the engine left it; the reports are written beside it. Default: `reports/findings.json`. */
  readonly findings?: string;
  /** Default: the variables of the process. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Default: the console. */
  readonly print?: (text: string) => void;
  /** Default: the command line of the process. */
  readonly command?: readonly string[];
}

/** Playwright's reporter of a verification: it turns the run that the engine left into its reports. */
export default class ContractReporter implements Reporter {
  readonly #findings: string;
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
    this.#findings = findings;
    this.#environment = environment;
    this.#print = print;
    this.#isListing = command.includes('--list');
  }

  /** Playwright prints a list of tests itself only where no reporter prints. */
  printsToStdio(): boolean {
    return !this.#isListing;
  }

  onTestEnd(): void {
    this.#ran = true;
  }

  onEnd(result?: Pick<FullResult, 'status'>): void {
    // No test ran and none failed, so the tests were only listed, and there is no new run to report.
    if (!this.#ran && result?.status === 'passed') return;
    try {
      writeReports(readRun(this.#findings), {
        folder: path.dirname(this.#findings),
        environment: this.#environment,
        print: this.#print,
      });
    } catch (error) {
      this.#print(error instanceof Error ? error.message : String(error));
    }
  }
}
