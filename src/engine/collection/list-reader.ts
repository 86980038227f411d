import { type CollectionReader, Inconclusive, NotJudged, type ObservedStyle, type RequestPlan, sameMultiset, type Scope, type Violation } from '../../checks/index.ts';
import type { AnsweredExchange } from '../../client/index.ts';
import type { Collection, Contract } from '../../contract/index.ts';
import { ListAsker } from './list-asker.ts';
import { ScopeReader, type ScopeDefinition } from './scope-reader.ts';
import { type Survey, surveyList } from './survey-list.ts';

/** Judgements of moving data before the answer is that it moves. */
const TRIES = 4;

export interface ListReaderOptions {
  readonly contract: Contract;
  readonly collection: Collection;
  /** Further resources are looked at with fewer queries. */
  readonly depth: Scope['depth'];
  /** Sends; urgent requests go before others, so that reads that belong together stay close. */
  readonly send: (plan: RequestPlan, urgent: boolean) => Promise<AnsweredExchange>;
}

type Judgement = (scope: Scope) => Promise<readonly Violation[]>;
type Settled = { readonly violations: readonly Violation[] } | { readonly reason: Inconclusive | NotJudged };
interface SharedScope {
  readonly definition: ScopeDefinition;
  readonly shared: ScopeReader;
}

/** The reads that the checks of one list share, and the protocol that keeps judgements true while data moves. */
export class ListReader {
  readonly #options: ListReaderOptions;
  #survey: Promise<Survey> | undefined;
  #scopes: Promise<readonly SharedScope[]> | undefined;

  constructor(options: ListReaderOptions) {
    this.#options = options;
  }

  /** The reader as one check sees it; `onNote` hears what could not be judged in one scope though it was in another. */
  forCheck(onNote: (note: string) => void): CollectionReader {
    return { judge: (judgement) => this.#judge(judgement, onNote), style: async (): Promise<ObservedStyle> => (await this.#surveyed()).style };
  }

  async *#judge(judgement: Judgement, onNote: (note: string) => void): AsyncIterable<Violation> {
    const scopes = await this.#sharedScopes();
    const settled = await Promise.all(scopes.map((scope) => this.#settle(scope, judgement)));
    const judged = settled.flatMap((result) => ('violations' in result ? [result] : []));
    const unjudged = settled.flatMap((result) => ('reason' in result ? [result.reason] : []));
    if (judged.length === 0) throw unjudged[0] ?? new NotJudged('there is nothing to judge the list in');
    for (const { message } of unjudged) onNote(message);
    for (const { violations } of judged) yield* violations;
  }

  /** A-B-A: what was found stands where the reference reads the same afterwards; else everything is read again. */
  async #settle({ definition, shared }: SharedScope, judgement: Judgement): Promise<Settled> {
    let scope = shared;
    try {
      for (let attempt = 1; attempt <= TRIES; attempt += 1) {
        const before = await scope.reference();
        const violations = await judgement(scope);
        if (violations.length === 0) return { violations };
        scope = new ScopeReader(definition, this.#asker({ fresh: true, urgent: true }));
        const after = await scope.reference();
        if (sameMultiset(before.items, after.items)) return { violations };
      }
    } catch (error) {
      if (error instanceof NotJudged || error instanceof Inconclusive) return { reason: error };
      throw error;
    }
    return { reason: new Inconclusive(`data moved: the ${definition.label} list read differently before and after each of ${TRIES} judgements`) };
  }

  #sharedScopes(): Promise<readonly SharedScope[]> {
    this.#scopes ??= this.#surveyed().then(({ scopes }) => scopes.map((definition) => ({ definition, shared: new ScopeReader(definition, this.#asker({ fresh: false, urgent: false })) })));
    return this.#scopes;
  }

  #surveyed(): Promise<Survey> {
    this.#survey ??= surveyList(this.#asker({ fresh: false, urgent: false }), this.#options.depth);
    return this.#survey;
  }

  #asker({ fresh, urgent }: { fresh: boolean; urgent: boolean }): ListAsker {
    const { contract, collection, send } = this.#options;
    return new ListAsker({ contract, collection }, (plan) => send({ ...plan, fresh: fresh || plan.fresh === true }, urgent));
  }
}

/** For an operation whose answer is no list. */
export const NO_LIST: CollectionReader = {
  // oxlint-disable-next-line require-yield -- it must have the shape of a judgement
  async *judge() {
    throw new NotJudged('the operation answers with no list');
  },
  style: () => Promise.reject(new NotJudged('the operation answers with no list')),
};
