import { awaitAll, Inconclusive, NotJudged, type Violation } from '../../judgement/index.ts';
import type { ListReader, ListWindow } from '../list-reader.ts';
import { CountedWindow } from './counted-window.ts';
import type { AskedList, ListAsker } from './list-asker.ts';
import { freshAsker, lateSender, rememberingAsker, type SendList, sharedAsker } from './list-askers.ts';
import { ReferenceConfirmation } from './reference-confirmation.ts';
import { type Survey, surveyList } from './survey-list.ts';
import { type WindowDefinition, WindowReader } from './window-reader.ts';

/** How often a judgement of moving data is repeated before the answer is that it moves, and how many requests one repetition may cost. */
interface Repetition {
  readonly tries: number;
  readonly requests: number;
}
const REPETITION: Repetition = { tries: 4, requests: 30 };
/** Most of what is broken shows in the frozen window too. What shows only where data moves is worth a few reads, which may find a quiet moment. */
const REPETITION_BESIDE_A_FROZEN_WINDOW: Repetition = { tries: 4, requests: 6 };
/** Requests that repeated judgements of one list may cost: a list that moves fast is not worth the budget of all other checks. */
const MOST_REPEATED_REQUESTS = 40;

export interface SharedReadsOptions extends AskedList {
  /** How many queries the first resource is worth; further resources are read with fewer. */
  readonly depth: ListWindow['depth'];
  readonly send: SendList;
}

type Judgement = (window: ListWindow) => Promise<readonly Violation[]>;
/** What came of a judgement in one window. */
type WindowResult = { readonly violations: readonly Violation[] } | { readonly reason: Inconclusive | NotJudged };

/** A window and the reads of it that its judgements share. */
interface SharedWindow {
  readonly definition: WindowDefinition;
  readonly reader: WindowReader;
  readonly repetition: Repetition;
  readonly confirmation: ReferenceConfirmation;
}

/**
 * The reads that the checks of one list share, and the protocol that keeps judgements true while data moves, which is called A-B-A:
 *
 * - **A** The reference is read: everything in the window.
 * - **B** The judgement reads what it needs and compares it with the reference.
 * - **A** Where it finds something, the reference is read again. If both walks hold the same items, nothing moved in between, and the
 *   violations stand. Otherwise all three steps are repeated, and after some tries the result is inconclusive.
 */
export class SharedReads {
  readonly #options: SharedReadsOptions;
  #survey: Promise<Survey> | undefined;
  #windows: Promise<readonly SharedWindow[]> | undefined;
  #repeatedRequests = 0;
  /** Repeated judgements go one after the other, so that the reads of each stay close together. */
  #lastRepetition: Promise<unknown> = Promise.resolve();

  constructor(options: SharedReadsOptions) {
    this.#options = options;
  }

  /** The reader as one check sees it; `onNote` hears what could not be judged in one window though it was in another. */
  forCheck(onNote: (note: string) => void): ListReader {
    return {
      judge: (judgement) => this.#judge(judgement, onNote),
      style: async () => (await this.#surveyed()).style,
      frozen: async () => (await this.#surveyed()).windows.find(isFrozen)?.base ?? {},
    };
  }

  async *#judge(judgement: Judgement, onNote: (note: string) => void): AsyncIterable<Violation> {
    const windows = await this.#sharedWindows();
    const results = await awaitAll(windows.map((window) => this.#judgeIn(window, { judgement, onNote })));
    const judged = results.flatMap((result) => ('violations' in result ? [result] : []));
    const unjudged = results.flatMap((result) => ('reason' in result ? [result.reason] : []));
    // The last window is a frozen one, if any is: what kept it from being judged is what there is to mend.
    if (judged.length === 0) throw unjudged.at(-1) ?? new NotJudged('there is nothing to judge the list in');
    for (const { message } of unjudged) onNote(message);
    for (const { violations } of judged) yield* violations;
  }

  async #judgeIn(
    window: SharedWindow,
    { judgement, onNote }: { readonly judgement: Judgement; readonly onNote: (note: string) => void },
  ): Promise<WindowResult> {
    try {
      const counted = new CountedWindow(window.reader);
      const { endsAtBound } = await counted.reference();
      if (endsAtBound)
        onNote(`the ${window.definition.label} list goes on behind the last page that the contract allows`);
      const violations = await judgement(counted);
      if (violations.length === 0 || (await window.confirmation.isUnmoved())) return { violations };
      const repeated = await this.#afterOthers(() => this.#repeat(window, { judgement, cost: counted.cost + 1 }));
      return repeated ?? { reason: new Inconclusive(hasMoved(window)) };
    } catch (error) {
      if (error instanceof NotJudged || error instanceof Inconclusive) return { reason: error };
      throw error;
    }
  }

  /** A-B-A again on fresh reads, as long as that costs no more than it is worth; nothing where data moved each time. */
  async #repeat(
    { definition, repetition }: SharedWindow,
    { judgement, cost }: { readonly judgement: Judgement; readonly cost: number },
  ): Promise<WindowResult | undefined> {
    const isWorthwhile = (): boolean =>
      cost <= repetition.requests && this.#repeatedRequests + cost <= MOST_REPEATED_REQUESTS;
    for (let attempt = 2; attempt <= repetition.tries && isWorthwhile(); attempt += 1) {
      const { reader, confirmation } = this.#sharedWindow(definition, { repetition, asker: this.#freshAsker() });
      await reader.reference();
      const violations = await judgement(reader);
      if (violations.length === 0 || (await confirmation.isUnmoved())) return { violations };
    }
    return undefined;
  }

  #afterOthers<T>(repetition: () => Promise<T>): Promise<T> {
    const repeated = this.#lastRepetition.then(repetition);
    this.#lastRepetition = repeated.catch(() => undefined);
    return repeated;
  }

  #sharedWindows(): Promise<readonly SharedWindow[]> {
    const { send } = this.#options;
    // Another resource may be served by other code, and no other window of it is read.
    const soon = this.#options.depth !== 'full';
    this.#windows ??= this.#surveyed().then(({ windows }) =>
      windows.map((definition) =>
        this.#sharedWindow(definition, {
          repetition: windows.length > 1 && !isFrozen(definition) ? REPETITION_BESIDE_A_FROZEN_WINDOW : REPETITION,
          asker: rememberingAsker(this.#options, definition.depth === 'full' ? send : lateSender(send, { soon })),
        }),
      ),
    );
    return this.#windows;
  }

  #sharedWindow(
    definition: WindowDefinition,
    { repetition, asker }: { readonly repetition: Repetition; readonly asker: ListAsker },
  ): SharedWindow {
    const reader = new WindowReader(definition, asker);
    const confirmation = new ReferenceConfirmation(this.#options, {
      before: () => reader.reference(),
      after: () => reader.referenceAgain(this.#freshAsker()),
    });
    return { definition, reader, repetition, confirmation };
  }

  #surveyed(): Promise<Survey> {
    const { depth, send } = this.#options;
    this.#survey ??= surveyList(
      sharedAsker(this.#options, depth === 'full' ? send : lateSender(send, { soon: true })),
      depth,
    );
    return this.#survey;
  }

  #freshAsker(): ListAsker {
    return freshAsker(this.#options, this.#options.send, () => {
      this.#repeatedRequests += 1;
    });
  }
}

function isFrozen({ base }: WindowDefinition): boolean {
  return Object.keys(base).length > 0;
}

function hasMoved({ definition }: SharedWindow): string {
  return `data moved: the ${definition.label} list read differently before and after each judgement`;
}
