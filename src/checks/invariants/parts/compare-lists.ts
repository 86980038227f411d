import type { AnsweredExchange } from '../../../client/index.ts';
import { findOperation, type Agreement } from '../../../contract/index.ts';
import { Inconclusive, type Violation } from '../../../judgement/index.ts';
import { essenceOf } from '../../../lists/index.ts';
import { quoteValue } from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';
import { readAgreedValue, type AgreedPlace } from './read-agreed-value.ts';

const TRIES = 3;

/** Yields where an operation lists other items than the one that is named first. */
export async function* compareLists(
  context: CheckContext,
  { values, message, pointer }: Agreement,
): AsyncIterable<Violation> {
  const [own, ...others] = values;
  if (own === undefined) return;
  for (const other of others) {
    const { before, between } = await readStill(context, own, other);
    context.evidence.add('lists compared', 2);
    context.evidence.add('items compared', before.items.size + between.items.size);
    const lost = [...before.items].find(([essence]) => !between.items.has(essence));
    const added = [...between.items].find(([essence]) => !before.items.has(essence));
    const [, item] = lost ?? added ?? [];
    if (item === undefined) continue;
    const [having, lacking] = lost ? [own, other] : [other, own];
    yield {
      message: `${having.operation} lists ${quoteValue(item)} and ${lacking.operation} does not where ${message}`,
      expected: `${before.items.size} items, as ${own.operation} lists them`,
      received: `${between.items.size} items`,
      at: other.at,
      exchange: between.exchange,
      promise: pointer,
    };
  }
}

/**
 * Reads the other list between two equal reads of one's own, and again where data moved. Where the lists differ, both are read again in the
 * other order, because a list may come and go from read to read.
 */
async function readStill(context: CheckContext, own: AgreedPlace, other: AgreedPlace) {
  let before = await readList(context, own);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [between, after] = [await readList(context, other), await readList(context, own)];
    if (isSame(before, between)) return { before, between };
    if (isSame(between, after)) return { before: after, between };
    const [afterwards, betweenAgain] = isSame(before, after)
      ? [await readList(context, own), await readList(context, other)]
      : [];
    if (afterwards && betweenAgain && isSame(after, afterwards) && isSame(between, betweenAgain))
      return { before, between };
    before = await readList(context, own);
  }
  throw new Inconclusive(`data moved while ${own.operation} and ${other.operation} were compared, ${TRIES} times`);
}

interface ReadList {
  readonly exchange: AnsweredExchange;
  /** By their essence, so that of several equal items there is one. */
  readonly items: ReadonlyMap<string, unknown>;
}

async function readList(context: CheckContext, place: AgreedPlace): Promise<ReadList> {
  const { exchange, value } = await readAgreedValue(context, place, { fresh: true });
  const { contract, collection = { promises: {} } } = findOperation(context.contract, place.operation);
  const items = Array.isArray(value) ? value : [];
  return { exchange, items: new Map(items.map((item: unknown) => [essenceOf(contract, collection, item), item])) };
}

function isSame({ items: left }: ReadList, { items: right }: ReadList): boolean {
  return left.size === right.size && [...left.keys()].every((essence) => right.has(essence));
}
