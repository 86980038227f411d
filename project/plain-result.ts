import type { Reporter, Suite } from '@playwright/test/reporter';

/** Ends a run with one plain line for whoever counts: `12 passed, 0 failed`. */
export default class PlainResult implements Reporter {
  #suite: Suite | undefined;
  /** What went wrong outside of a test, for example a file that does not load. */
  #errors = 0;
  readonly #write: (line: string) => void;

  constructor(options: { write?: (line: string) => void } = {}) {
    this.#write = options.write ?? ((line) => process.stdout.write(line));
  }

  onBegin(_: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  onError(): void {
    this.#errors += 1;
  }

  onExit(): Promise<void> {
    const outcomes = Map.groupBy(this.#suite?.allTests() ?? [], (each) => each.outcome());
    const count = (outcome: 'expected' | 'flaky' | 'unexpected' | 'skipped'): number =>
      outcomes.get(outcome)?.length ?? 0;
    const skipped = count('skipped') === 0 ? '' : `, ${count('skipped')} skipped`;
    this.#write(
      `${count('expected') + count('flaky')} passed, ${count('unexpected') + this.#errors} failed${skipped}\n`,
    );
    return Promise.resolve();
  }
}
