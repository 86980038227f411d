import type { AnsweredExchange } from '../../../client/index.ts';
import { type Operation, valueAt } from '../../../contract/index.ts';
import { brokenFieldsOf, essenceOf, identityOf, itemsOf, mayBeShort, withoutFields } from '../../../lists/index.ts';

/** An answer that lacks what the same request gave before it and after it. */
export interface LostBetween {
  readonly item: unknown;
  readonly lacking: AnsweredExchange;
  /** How many answers list the item. */
  readonly having: number;
}

/** One answer of so many may be wrong, and the others are right. An item that fewer of them list may come and go. */
const ONE_IN = 4;
/** Starts are noted in whole milliseconds, so two answers may be so much closer than they seem. */
const CLOCK_MS = 1;

/**
 * The first item that all answers to one request list, but for a few that were given in between, or those to some credentials. It may also be one that
 * only the answers to some credentials list. The answers that lack it list fewer items or none of the others. What arrives is not listed before, and
 * what is removed is not listed after, so data that moves is told from a wrong answer. An item whose values change and change back is still there. Pages without a stable order may hold any items.
 */
export function lostBetween(operation: Operation, answers: readonly AnsweredExchange[]): LostBetween | undefined {
  const { collection } = operation;
  const isCut = collection?.paging !== undefined && !('stable-order' in collection.promises);
  const bodies = new Set(answers.map(({ response }) => response.body));
  if (!collection || isCut || mayBeShort(collection) || bodies.size < 2 || answers.length < ONE_IN) return undefined;
  const lists = listsOf(operation, answers);
  const items = new Map(lists.flatMap(({ named }) => [...named]));
  for (const [name, item] of items) {
    const lacking = lists.filter(({ named }) => !named.has(name));
    const having = lists.filter(({ named }) => named.has(name));
    const lost = lacking.filter((list) => isBetween(list, having) && isAnother(list, having));
    const [first] = lost;
    const areAllLost = lost.length === lacking.length && isExceptional(lacking, having);
    if (first && (areAllLost || isShownToOthers(having, lacking)))
      return { item, lacking: first.exchange, having: having.length };
  }
  return undefined;
}

/** Whether few of the answers lack an item, or those to some credentials. */
function isExceptional(lacking: readonly NamedList[], having: readonly NamedList[]): boolean {
  return lacking.length * ONE_IN <= lacking.length + having.length || areOfOtherCredentials(lacking, having);
}

/** Whether only the callers of some credentials are shown an item, each time between others who are not. */
function isShownToOthers(having: readonly NamedList[], lacking: readonly NamedList[]): boolean {
  return areOfOtherCredentials(having, lacking) && having.every((list) => isBetween(list, lacking));
}

interface NamedList {
  readonly exchange: AnsweredExchange;
  /** By what makes each the item that it is. */
  readonly named: ReadonlyMap<string, unknown>;
}

/** Equal answers often share one body, which is looked at once. A field that is broken in any of them makes no difference. */
function listsOf(operation: Operation, answers: readonly AnsweredExchange[]): readonly NamedList[] {
  const { contract, collection } = operation;
  if (collection === undefined) return [];
  const lists = new Map(answers.map(({ response }) => [response.body, itemsOf(contract, collection, response) ?? []]));
  const broken = new Set([...lists.values()].flatMap((items) => [...brokenFieldsOf(operation, items)]));
  const named = new Map(
    [...lists].map(([body, items]) => [
      body,
      new Map(
        withoutFields(items, broken).map((item) => [
          identityOf(collection, item) ?? essenceOf(contract, collection, item),
          item,
        ]),
      ),
    ]),
  );
  return answers
    .filter(({ response }) => Array.isArray(valueAt(response.body, collection.items)))
    .map((exchange) => ({ exchange, named: named.get(exchange.response.body) ?? new Map() }));
}

/** Whether answers were given to other credentials than all others, of which there are enough to tell. */
function areOfOtherCredentials(some: readonly NamedList[], others: readonly NamedList[]): boolean {
  const known = new Set(others.map(schemeOf));
  return others.length >= ONE_IN && some.every((list) => !known.has(schemeOf(list)));
}

function schemeOf({ exchange: { request } }: NamedList): string | undefined {
  return request.meant?.credentials?.scheme;
}

function isBetween({ exchange: one }: NamedList, others: readonly NamedList[]): boolean {
  return (
    others.some(({ exchange: other }) => endOf(other) + CLOCK_MS <= one.startedAt) &&
    others.some(({ exchange: other }) => endOf(one) + CLOCK_MS <= other.startedAt)
  );
}

/** Whether a list holds fewer items than each of the others, or none of theirs. */
function isAnother({ named }: NamedList, others: readonly NamedList[]): boolean {
  return others.every(
    (other) =>
      named.size < other.named.size || (other.named.size > 1 && other.named.keys().every((name) => !named.has(name))),
  );
}

function endOf({ startedAt, durationMs }: AnsweredExchange): number {
  return startedAt + durationMs;
}
