import { findOperation, type Agreement } from '../../../contract/index.ts';
import { Inconclusive, type Violation } from '../../../judgement/index.ts';
import type { CheckContext } from '../../check.ts';
import { essenceOf } from '../../../lists/index.ts';
import { quoteValue } from '../../answers/index.ts';
import { whatIsSaid } from './read-agreed-value.ts';

const TRIES = 3;
type Place = Agreement['values'][number];

/** Where an operation lists other items than the one that is named first; read between two reads of that one, again where data moved. */
export async function* differencesOfLists(
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
    const strange = [...between.items].find(([essence]) => !before.items.has(essence));
    const [, item] = lost ?? strange ?? [];
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

/** Two equal reads of one's list, and one of the other's between them; a difference is looked at again in the other order, since a list may come and go from read to read. */
async function readStill(context: CheckContext, own: Place, other: Place) {
  let before = await read(context, own);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [between, after] = [await read(context, other), await read(context, own)];
    if (isSame(before, between)) return { before, between };
    if (isSame(between, after)) return { before: after, between };
    const [afterwards, betweenAgain] = isSame(before, after)
      ? [await read(context, own), await read(context, other)]
      : [];
    if (afterwards && betweenAgain && isSame(after, afterwards) && isSame(between, betweenAgain))
      return { before, between };
    before = await read(context, own);
  }
  throw new Inconclusive(`data moved while ${own.operation} and ${other.operation} were compared, ${TRIES} times`);
}

async function read(context: CheckContext, place: Place) {
  const { exchange, value } = await whatIsSaid(context, place, { fresh: true });
  const { contract, collection = { promises: {} } } = findOperation(context.contract, place.operation);
  return {
    exchange,
    items: new Map(
      (Array.isArray(value) ? value : []).map((item: unknown) => [essenceOf(contract, collection, item), item]),
    ),
  };
}

interface Read {
  readonly items: ReadonlyMap<string, unknown>;
}

function isSame({ items: left }: Read, { items: right }: Read): boolean {
  return left.size === right.size && [...left.keys()].every((essence) => right.has(essence));
}
