import type { Ask } from './ask.ts';

/**
 * How often a question was asked that says the same parameters of the same resource, or is about the same ones. Of questions that wait for all others, those that say something
 * new go first: a list with many filters is worth more requests than a budget has, and one kind of question would take them all.
 */
export class Novelty {
  readonly #asked = new Map<string, number>();
  readonly #turns = new WeakMap<Ask, number>();

  /** 0 for the first of its kind. One question keeps its turn, however often it is sent. */
  turnOf(ask: Ask): number {
    const known = this.#turns.get(ask);
    if (known !== undefined) return known;
    const { operation, resource, plan, listing } = ask;
    const kind = JSON.stringify([
      operation.id,
      resource.name,
      listing ?? false,
      plan.about ?? 'all',
      ...(plan.about === undefined ? Object.keys(plan.parameters ?? {}).toSorted() : []),
    ]);
    const turn = this.#asked.get(kind) ?? 0;
    this.#asked.set(kind, turn + 1);
    this.#turns.set(ask, turn);
    return turn;
  }
}
