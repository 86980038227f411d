import type { Operation } from '../../contract/index.ts';

/** How likely it may be that luck alone turns one request away every time. */
const CHANCE = 1e-6;
/** So many of a hundred requests are thought to meet trouble in an environment that has shown none. */
const LEAST_SHARE = 0.02;

/** What the other questions of a conversation show about the environment, while one question is turned away again and again. */
export class Neighbours {
  /** By operation. */
  readonly #answered = new Map<string, number>();
  #requests = 0;
  #recovered = 0;

  /** Notes a question that was answered after so many attempts. */
  note({ id }: Operation, attempts: number): void {
    this.#answered.set(id, (this.#answered.get(id) ?? 0) + 1);
    this.#requests += attempts;
    this.#recovered += attempts - 1;
  }

  /** Answers so far: of the operation itself, or of all others where the operation answers nobody. */
  count({ id }: Operation, whose: 'own' | 'others'): number {
    const own = this.#answered.get(id) ?? 0;
    return whose === 'own' ? own : [...this.#answered.values()].reduce((sum, count) => sum + count, 0) - own;
  }

  /**
   * Attempts after which luck is no explanation any more, seen how often this environment turned away what it answered later: where one request
   * in ten meets trouble, one of a few hundred is turned away four times in a row.
   */
  get attemptsBeyondLuck(): number {
    const share = Math.max(LEAST_SHARE, this.#recovered / Math.max(1, this.#requests));
    return Math.ceil(Math.log(CHANCE) / Math.log(share));
  }
}
