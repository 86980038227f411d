import { type CollectionReader, Inconclusive, NotJudged, type RequestPlan, sameMultiset, type Scope, type Violation } from '../../checks/index.ts';
import type { AnsweredExchange } from '../../client/index.ts';
import type { Collection, Contract } from '../../contract/index.ts';
import { ListAsker } from './list-asker.ts';
import { ScopeReader, type ScopeDefinition } from './scope-reader.ts';
import { type Survey, surveyList } from './survey-list.ts';

/** Judgements of moving data before the answer is that it moves; fewer where another scope stands still. */
const TRIES = 4;
const TRIES_BESIDE_A_FROZEN_SCOPE = 2;
/** Requests that repeated judgements of one list may cost: a list that moves fast is not worth the budget of all other checks. */
const MOST_REPEATED_REQUESTS = 40;

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
  readonly tries: number;
}

/** The reads that the checks of one list share, and the protocol that keeps judgements true while data moves. */
export class ListReader {
  readonly #options: ListReaderOptions;
  #survey: Promise<Survey> | undefined;
  #repeated = 0;
  /** Repeated judgements go one after the other, so that the reads of each stay close together. */
  #turn: Promise<unknown> = Promise.resolve();
  #scopes: Promise<readonly SharedScope[]> | undefined;

  constructor(options: ListReaderOptions) {
    this.#options = options;
  }

  /** The reader as one check sees it; `onNote` hears what could not be judged in one scope though it was in another. */
  forCheck(onNote: (note: string) => void): CollectionReader {
    return { judge: (judgement) => this.#judge(judgement, onNote), style: async () => (await this.#surveyed()).style, frozen: async () => (await this.#surveyed()).scopes.find(({ base }) => Object.keys(base).length > 0)?.base ?? {} };
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
  async #settle({ definition, shared, tries }: SharedScope, judgement: Judgement): Promise<Settled> {
    try {
      const first = await this.#judgeOnce(definition, shared, judgement);
      if (first) return { violations: first };
      return await this.#inTurn(async () => {
        for (let attempt = 2; attempt <= tries && this.#repeated < MOST_REPEATED_REQUESTS; attempt += 1) {
          const violations = await this.#judgeOnce(definition, new ScopeReader(definition, this.#again()), judgement);
          if (violations) return { violations };
        }
        return { reason: new Inconclusive(`data moved: the ${definition.label} list read differently before and after each judgement`) };
      });
    } catch (error) {
      if (error instanceof NotJudged || error instanceof Inconclusive) return { reason: error };
      throw error;
    }
  }

  /** The violations of one judgement; nothing where data moved meanwhile. */
  async #judgeOnce(definition: ScopeDefinition, scope: ScopeReader, judgement: Judgement): Promise<readonly Violation[] | undefined> {
    const before = await scope.reference();
    const violations = await judgement(scope);
    if (violations.length === 0) return violations;
    const after = await new ScopeReader(definition, this.#again()).reference();
    return sameMultiset(before.items, after.items) ? violations : undefined;
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(task);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  #sharedScopes(): Promise<readonly SharedScope[]> {
    this.#scopes ??= this.#surveyed().then(({ scopes }) => scopes.map((definition) => ({ definition, shared: new ScopeReader(definition, this.#asker()), tries: scopes.length > 1 ? TRIES_BESIDE_A_FROZEN_SCOPE : TRIES })));
    return this.#scopes;
  }

  #surveyed(): Promise<Survey> {
    this.#survey ??= surveyList(this.#asker(), this.#options.depth);
    return this.#survey;
  }

  #asker(): ListAsker {
    const { contract, collection, send } = this.#options;
    return new ListAsker({ contract, collection }, (plan) => send(plan, false));
  }

  /** Asks anew, before everything that waits. */
  #again(): ListAsker {
    const { contract, collection, send } = this.#options;
    return new ListAsker({ contract, collection }, (plan) => {
      this.#repeated += 1;
      return send({ ...plan, fresh: true }, true);
    });
  }
}

/** For an operation whose answer is no list. */
export const NO_LIST: CollectionReader = {
  // oxlint-disable-next-line require-yield -- it must have the shape of a judgement
  async *judge() {
    throw new NotJudged('the operation answers with no list');
  },
  style: () => Promise.reject(new NotJudged('the operation answers with no list')),
  frozen: async () => ({}),
};
