import type { AnsweredExchange } from '../../client/index.ts';
import { incidentOf } from '../../client/index.ts';
import { describeOutcome } from '../../checks/index.ts';
import { type Collection, sortParameters } from '../../contract/index.ts';
import { showValue } from '../../judgement/index.ts';
import { itemsOf, listRequest, type Walk } from '../../lists/index.ts';
import { type Origin, originOf } from '../fixtures/origin.ts';

/** An answer or a list that a matcher can judge. */
export interface Subject extends Origin {
  readonly exchanges: readonly AnsweredExchange[];
}

/** A page of a subject. */
export interface Page {
  readonly exchange: AnsweredExchange;
  readonly items: readonly unknown[];
}

/** A subject that is a list, or one page of one. */
export interface ListSubject extends Subject {
  readonly collection: Collection;
  readonly pages: readonly Page[];
  readonly items: readonly unknown[];
}

/** Reads what `expect` was given. Throws a sentence for everything that no fixture gave, and where no answer came. */
export function subjectOf(value: unknown, matcher: string): Subject {
  const origin = originOf(value);
  if (origin === undefined)
    throw new TypeError(
      `${matcher} judges what call, attempt or list of an API gave, and received ${described(value)}.`,
    );
  const exchanges = origin.exchanges.map((exchange): AnsweredExchange => {
    const incident = incidentOf(origin.operation.contract, exchange);
    const { response } = exchange;
    if (incident === undefined && response !== undefined) return { ...exchange, response };
    throw new Error(
      `${matcher} has nothing to judge, because the environment failed: ${origin.masker(incident?.message ?? 'no answer came')}. This says nothing about the provider's promises.`,
    );
  });
  return { ...origin, exchanges };
}

/** The same for a list. Throws where the operation has none, or an answer is no page of it. */
export function listSubjectOf(value: unknown, matcher: string): ListSubject {
  const subject = subjectOf(value, matcher);
  const { operation, exchanges } = subject;
  const { collection, contract, id } = operation;
  if (collection === undefined) throw new TypeError(`${matcher} judges lists, and ${id} answers with none.`);
  const pages = exchanges.map((exchange): Page => {
    const items = itemsOf(contract, collection, exchange.response);
    if (items !== undefined) return { exchange, items };
    throw new Error(
      `${matcher} has no list to judge: ${id} answered ${describeOutcome(operation, exchange.response)}.`,
    );
  });
  return { ...subject, collection, pages, items: pages.flatMap(({ items }) => items) };
}

/** The pages as a walk, as the judgements on lists take them. */
export function walkOf({ collection, pages, items, kind }: ListSubject): Walk {
  const [first] = pages;
  const size = kind === 'list' && first ? listRequest(collection, first.exchange.request).size : undefined;
  return {
    query: first ? questionIn(collection, first) : {},
    ...(size !== undefined && { size }),
    pages: pages.map(({ exchange }) => exchange),
    items,
    complete: true,
  };
}

/** Filters and order that were asked for, as text; empty where none were. */
export function questionOf({ collection, pages: [first] }: ListSubject): string {
  const asked = Object.entries(first ? questionIn(collection, first) : {}).toSorted();
  return asked.map(([name, text]) => `${name}=${text}`).join(', ');
}

function questionIn({ filters, sort }: Collection, { exchange }: Page): Readonly<Record<string, string>> {
  const asking = [...filters.map(({ parameter }) => parameter), ...sortParameters(sort)].map(({ name }) => name);
  return Object.fromEntries(Object.entries(exchange.request.parameters).filter(([name]) => asking.includes(name)));
}

function described(value: unknown): string {
  if (value instanceof Promise) return 'a promise: write await before the call';
  if (Array.isArray(value))
    return 'an array that list did not give. One that was filtered, mapped or sorted has lost where it comes from';
  if (value instanceof Object)
    return `an object that none of them gave, with ${Object.keys(value).slice(0, 5).join(', ') || 'no members'}. Give the answer itself, not its data`;
  return value === undefined || value === null ? showValue(value) : `${showValue(value)} (${typeof value})`;
}
