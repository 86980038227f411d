import type { Operation } from '../../contract/index.ts';

/** Luck alone may turn one request away every time with this probability at most. */
const CHANCE = 1e-6;
/** No environment is trusted to turn away fewer requests than this share. */
const LEAST_SHARE = 0.02;
/** What is assumed before the environment has shown more: half an incident in five requests. */
const ASSUMED = { met: 0.5, sent: 5 };
/** How many requests the assumption weighs that a request is turned away as often after an incident as before one. */
const ASSUMED_AGAIN = 10;
/** After so many requests the assumption does not matter any more. */
const ENOUGH = 12;

/** What the other questions of a conversation show about the environment while one question is turned away again and again. */
export class Neighbours {
  /** By operation. */
  readonly #answered = new Map<string, number>();
  #sent = 0;
  #met = 0;
  /** Attempts after an incident, and how many of them met another one. */
  #again = 0;
  #metAgain = 0;

  /** Notes a question that was answered, and after how many attempts. */
  note({ id }: Operation, attempts: number): void {
    this.#answered.set(id, (this.#answered.get(id) ?? 0) + 1);
    this.#sent += attempts;
    this.#met += attempts - 1;
    this.#again += attempts - 1;
    this.#metAgain += Math.max(0, attempts - 2);
  }

  /** Notes a request that was sent to see whether neighbours are answered, and met an incident. */
  noteIncident(): void {
    this.#sent += 1;
    this.#met += 1;
  }

  /** Answers so far: of one operation, or of all. */
  count({ id }: Operation, whose: 'own' | 'all'): number {
    return whose === 'own'
      ? (this.#answered.get(id) ?? 0)
      : [...this.#answered.values()].reduce((sum, n) => sum + n, 0);
  }

  /** How many more requests would show how often this environment meets incidents. */
  get missing(): number {
    return Math.max(0, ENOUGH - this.#sent);
  }

  /**
   * After so many attempts luck does not explain any more that one question is turned away. It depends on how often this environment turned away
   * what it answered later: where one request in ten meets an incident, one in ten thousand is turned away four times in a row by chance. What met
   * one incident may meet the next more easily, as a long answer does on a bad line, so the attempts after an incident are counted by themselves too.
   * An attempt of several requests, such as a replay after others, is turned away as soon as one of them is.
   */
  attemptsBeyondLuck(requests: number): number {
    const share = (this.#met + ASSUMED.met) / (this.#sent + ASSUMED.sent);
    const shareAgain = (this.#metAgain + share * ASSUMED_AGAIN) / (this.#again + ASSUMED_AGAIN);
    const shareOfAttempts = 1 - (1 - Math.max(LEAST_SHARE, share, shareAgain)) ** requests;
    return Math.ceil(Math.log(CHANCE) / Math.log(shareOfAttempts));
  }
}
