import type { Progress } from '../engine/index.ts';
import { endLine, progressLine } from './progress-lines.ts';

/** What a printer needs of the machine; a test moves it by hand. */
interface Ticker {
  readonly now: () => number;
  /** Does something again and again, and gives the way to stop it. */
  readonly every: (milliseconds: number, act: () => void) => () => void;
}

const MACHINE: Ticker = {
  now: () => performance.now(),
  every: (milliseconds, act) => {
    const timer = setInterval(act, milliseconds);
    // Nobody waits for the next line.
    timer.unref();
    return () => clearInterval(timer);
  },
};

const LINE_MS = 10_000;
/** A terminal need not be written more often than somebody can read. */
const REWRITE_MS = 100;

/**
 * Shows how far a verification is. On a terminal it rewrites one line. Elsewhere it prints a line every ten seconds for each API that is under way, with
 * what is waited for, and one at the end of each.
 */
export class ProgressPrinter {
  readonly #stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>;
  readonly #ticker: Ticker;
  readonly #startedAt: number;
  readonly #underWay = new Set<Progress>();
  readonly #stop: () => void;
  #rewrittenAt = -Infinity;
  #isDirty = false;

  constructor(stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>, ticker: Ticker = MACHINE) {
    this.#stream = stream;
    this.#ticker = ticker;
    this.#startedAt = ticker.now();
    this.#stop = stream.isTTY
      ? ticker.every(REWRITE_MS * 10, () => this.#rewriteOne())
      : ticker.every(LINE_MS, () => this.#printAll());
  }

  readonly hear = (progress: Progress): void => {
    if (progress.isDone) {
      this.#underWay.delete(progress);
      this.#print(endLine(progress));
      return;
    }
    this.#underWay.add(progress);
    if (this.#stream.isTTY) this.#rewrite(progress);
  };

  /** Nothing is under way any more. */
  end(): void {
    this.#stop();
    this.#print('');
  }

  #printAll(): void {
    for (const progress of this.#underWay) this.#print(this.#lineOf(progress));
  }

  /** Where no answer comes, time goes by all the same. */
  #rewriteOne(): void {
    for (const progress of [...this.#underWay].slice(0, 1)) this.#rewrite(progress);
  }

  #lineOf(progress: Progress): string {
    return progressLine(progress, Math.round((this.#ticker.now() - this.#startedAt) / 1000));
  }

  #rewrite(progress: Progress): void {
    const now = this.#ticker.now();
    if (now - this.#rewrittenAt < REWRITE_MS) return;
    this.#rewrittenAt = now;
    this.#isDirty = true;
    // A line that wraps cannot be rewritten.
    this.#stream.write(`\r\u001B[K${this.#lineOf(progress).slice(0, (this.#stream.columns || 80) - 1)}`);
  }

  /** Ends the line that is rewritten, and prints one that stays. */
  #print(line: string): void {
    const clear = this.#isDirty ? '\r\u001B[K' : '';
    this.#isDirty = false;
    if (clear + line !== '') this.#stream.write(`${clear}${line}${line === '' ? '' : '\n'}`);
  }
}
