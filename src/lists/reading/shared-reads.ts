import type { ListReader, ListWindow } from '../list-reader.ts';
import { Inconclusive, NotJudged, type RequestPlan, type Violation } from '../../judgement/index.ts';
import { sameMultiset } from '../comparing/multiset.ts';
import type { AnsweredExchange } from '../../client/index.ts';
import type { Collection, Contract } from '../../contract/index.ts';
import { CountedWindow } from './counted-window.ts';
import { ListAsker } from './list-asker.ts';
import { WindowReader, type WindowDefinition } from './window-reader.ts';
import { type Survey, surveyList } from './survey-list.ts';

/** How often a judgement of moving data is repeated before the answer is that it moves, and how many requests one repetition may cost. */
interface Repetition {
  readonly tries: number;
  readonly requests: number;
}
const REPETITION: Repetition = { tries: 4, requests: 30 };
/** What is broken shows beside it, where nothing moves; only what shows nowhere else is worth a few reads, which may find a moment of quiet. */
const REPETITION_BESIDE_A_FROZEN_SCOPE: Repetition = { tries: 4, requests: 6 };
/** Requests that repeated judgements of one list may cost: a list that moves fast is not worth the budget of all other checks. */
const MOST_REPEATED_REQUESTS = 40;

export interface SharedReadsOptions {
  readonly contract: Contract;
  readonly collection: Collection;
  /** Further resources are looked at with fewer queries. */
  readonly depth: ListWindow['depth'];
  /** Sends; urgent requests go before others, so that reads that belong together stay close. */
  readonly send: (plan: RequestPlan, urgent: boolean) => Promise<AnsweredExchange>;
}

type Judgement = (window: ListWindow) => Promise<readonly Violation[]>;
type Settled = { readonly violations: readonly Violation[] } | { readonly reason: Inconclusive | NotJudged };
interface SharedWindow {
  readonly definition: WindowDefinition;
  readonly reader: WindowReader;
  readonly repetition: Repetition;
  /** Whether the list reads as its reference did. Once it does not, nothing found in these readings can stand, and nobody asks again. */
  standing: Promise<boolean>;
  /** A look at that which has not begun: it speaks for everything that was found before it. */
  look?: Promise<boolean> | undefined;
}

/** The reads that the checks of one list share, and the protocol that keeps judgements true while data moves. */
export class SharedReads {
  readonly #options: SharedReadsOptions;
  #survey: Promise<Survey> | undefined;
  #repeated = 0;
  /** Repeated judgements go one after the other, so that the reads of each stay close together. */
  #turn: Promise<unknown> = Promise.resolve();
  #windows: Promise<readonly SharedWindow[]> | undefined;

  constructor(options: SharedReadsOptions) {
    this.#options = options;
  }

  /** The reader as one check sees it; `onNote` hears what could not be judged in one window though it was in another. */
  forCheck(onNote: (note: string) => void): ListReader {
    return {
      judge: (judgement) => this.#judge(judgement, onNote),
      style: async () => (await this.#surveyed()).style,
      frozen: async () => (await this.#surveyed()).windows.find(({ base }) => Object.keys(base).length > 0)?.base ?? {},
    };
  }

  async *#judge(judgement: Judgement, onNote: (note: string) => void): AsyncIterable<Violation> {
    const windows = await this.#sharedWindows();
    const settled = await Promise.all(windows.map((window) => this.#settle(window, judgement)));
    const judged = settled.flatMap((result) => ('violations' in result ? [result] : []));
    const unjudged = settled.flatMap((result) => ('reason' in result ? [result.reason] : []));
    // The last window is the one that stands still, if any does: what kept it from being judged is what there is to mend.
    if (judged.length === 0) throw unjudged.at(-1) ?? new NotJudged('there is nothing to judge the list in');
    for (const { message } of unjudged) onNote(message);
    for (const { violations } of judged) yield* violations;
  }

  /** A-B-A: what was found stands where the reference reads the same afterwards; else everything is read again. */
  async #settle(shared: SharedWindow, judgement: Judgement): Promise<Settled> {
    try {
      const first = new CountedWindow(shared.reader);
      await first.reference();
      const violations = await judgement(first);
      if (violations.length === 0 || (await this.#stands(shared))) return { violations };
      return (
        (await this.#inTurn(() => this.#repeat(shared, { judgement, cost: first.cost + 1 }))) ?? {
          reason: new Inconclusive(
            `data moved: the ${shared.definition.label} list read differently before and after each judgement`,
          ),
        }
      );
    } catch (error) {
      if (error instanceof NotJudged || error instanceof Inconclusive) return { reason: error };
      throw error;
    }
  }

  /** On fresh reads, where that costs no more than it is worth; nothing where data moved each time. */
  async #repeat(
    { definition, repetition }: SharedWindow,
    { judgement, cost }: { readonly judgement: Judgement; readonly cost: number },
  ): Promise<Settled | undefined> {
    for (
      let attempt = 2;
      attempt <= repetition.tries && cost <= repetition.requests && this.#repeated + cost <= MOST_REPEATED_REQUESTS;
      attempt += 1
    ) {
      const shared = this.#shared({ definition, repetition, asker: this.#again() });
      await shared.reader.reference();
      const violations = await judgement(shared.reader);
      if (violations.length === 0 || (await this.#stands(shared))) return { violations };
    }
    return undefined;
  }

  /** One look after the other: whoever asks while one is under way waits for the next, and hears what is known by then. */
  #stands(shared: SharedWindow): Promise<boolean> {
    shared.look ??= shared.standing
      .catch(() => true)
      .then(async (stands) => {
        shared.look = undefined;
        if (!stands) return false;
        const { items } = await shared.reader.reference();
        return sameMultiset(items, (await shared.reader.referenceAgain(this.#again())).items);
      });
    shared.standing = shared.look;
    return shared.look;
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(task);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  #sharedWindows(): Promise<readonly SharedWindow[]> {
    this.#windows ??= this.#surveyed().then(({ windows }) =>
      windows.map((definition) => {
        const isBesideFrozen = windows.length > 1 && Object.keys(definition.base).length === 0;
        return this.#shared({
          definition,
          repetition: isBesideFrozen ? REPETITION_BESIDE_A_FROZEN_SCOPE : REPETITION,
          asker: this.#remembering(),
        });
      }),
    );
    return this.#windows;
  }

  #shared({
    definition,
    repetition,
    asker,
  }: {
    readonly definition: WindowDefinition;
    readonly repetition: Repetition;
    readonly asker: ListAsker;
  }): SharedWindow {
    return { definition, repetition, reader: new WindowReader(definition, asker), standing: Promise.resolve(true) };
  }

  #surveyed(): Promise<Survey> {
    this.#survey ??= surveyList(this.#asker(), this.#options.depth);
    return this.#survey;
  }

  #asker(): ListAsker {
    const { contract, collection, send } = this.#options;
    return new ListAsker({ contract, collection }, (plan) => send(plan, false));
  }

  /** Remembers what it was told itself, and nothing that others were told before: that may be older than the reference it is held against. */
  #remembering(): ListAsker {
    const { contract, collection, send } = this.#options;
    const answers = new Map<string, Promise<AnsweredExchange>>();
    return new ListAsker({ contract, collection }, (plan) => {
      const key = JSON.stringify(plan.parameters);
      const answer = (plan.fresh ? undefined : answers.get(key)) ?? send({ ...plan, fresh: true }, false);
      if (!plan.fresh) answers.set(key, answer);
      return answer;
    });
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
export const NO_LIST: ListReader = {
  // oxlint-disable-next-line require-yield -- it must have the shape of a judgement
  async *judge() {
    throw new NotJudged('the operation answers with no list');
  },
  style: () => Promise.reject(new NotJudged('the operation answers with no list')),
  frozen: async () => ({}),
};
