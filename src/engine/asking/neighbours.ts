import type { Operation } from '../../contract/index.ts';

/** Luck alone may turn one request away every time with this probability at most. */
const CHANCE = 1e-6;
/** The share of requests that is assumed to meet an incident where the environment has shown none. */
const LEAST_SHARE = 0.02;

/** What the other questions of a conversation show about the environment while one question is turned away again and again. */
export class Neighbours {
  /** By operation. */
  readonly #answered = new Map<string, number>();
  #requests = 0;
  #recovered = 0;

  /** Notes a question that was answered, and after how many attempts. */
  note({ id }: Operation, attempts: number): void {
    this.#answered.set(id, (this.#answered.get(id) ?? 0) + 1);
    this.#requests += attempts;
    this.#recovered += attempts - 1;
  }

  /** Answers so far: of the operation itself, or of all the others. */
  count({ id }: Operation, whose: 'own' | 'others'): number {
    const own = this.#answered.get(id) ?? 0;
    return whose === 'own' ? own : [...this.#answered.values()].reduce((sum, count) => sum + count, 0) - own;
  }

  /**
   * After so many attempts luck does not explain any more that one question is turned away. It depends on how often this environment turned away
   * what it answered later: where one request in ten meets an incident, one in ten thousand is turned away four times in a row by chance.
   */
  get attemptsBeyondLuck(): number {
    const share = Math.max(LEAST_SHARE, this.#recovered / Math.max(1, this.#requests));
    return Math.ceil(Math.log(CHANCE) / Math.log(share));
  }
}
