import type { Reporter, TestCase } from '@playwright/test/reporter';
import { nameOf } from './name-of.ts';
import { type CurrentRun, currentRun } from './run/index.ts';

/**
 * Lets one worker tell every verdict. Playwright starts a new worker after each failure, which takes longer than all
 * the tests that tell a verdict, and they leave nothing behind that a new worker would be free of. So a test that fails
 * says that it expects to, which keeps its worker, and this reporter takes that back before anyone counts. It therefore
 * is the first of all reporters.
 */
export default class OneWorkerReporter implements Reporter {
  readonly #run: CurrentRun | undefined;

  /** `run`: default: the run of this process. */
  constructor({ run }: { readonly run?: CurrentRun } = {}) {
    this.#run = run;
  }

  printsToStdio(): boolean {
    return false;
  }

  onBegin(): void {
    this.#current.keepWorker();
  }

  onTestEnd(test: Pick<TestCase, 'titlePath' | 'expectedStatus'>): void {
    if (test.expectedStatus === 'failed' && this.#current.replays(nameOf(test))) test.expectedStatus = 'passed';
  }

  get #current(): CurrentRun {
    return this.#run ?? currentRun();
  }
}
