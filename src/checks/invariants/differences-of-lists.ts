import { findOperation, type Agreement } from '../../contract/index.ts';
import { Inconclusive, type CheckContext, type Violation } from '../check.ts';
import { essenceOf } from '../collection/essence-of.ts';
import { shown } from '../conformance/index.ts';
import { whatIsSaid } from './what-is-said.ts';

const TRIES = 3;
type Place = Agreement['values'][number];

/** Where an operation lists other items than the one that is named first; read between two reads of that one, again where data moved. */
export async function* differencesOfLists(context: CheckContext, { values, message, pointer }: Agreement): AsyncIterable<Violation> {
  const [own, ...others] = values;
  if (own === undefined) return;
  for (const other of others) {
    const { before, between } = await readStill(context, own, other);
    context.evidence.add('items compared', before.items.size + between.items.size);
    const lost = [...before.items].find(([essence]) => !between.items.has(essence));
    const strange = [...between.items].find(([essence]) => !before.items.has(essence));
    const [, item] = lost ?? strange ?? [];
    if (item === undefined) continue;
    const [having, lacking] = lost ? [own, other] : [other, own];
    yield {
      message: `${having.operation} lists ${shown(item)} and ${lacking.operation} does not where ${message}`,
      expected: `${before.items.size} items, as ${own.operation} lists them`,
      received: `${between.items.size} items`,
      at: other.at,
      exchange: between.exchange,
      promise: pointer,
    };
  }
}

/** Two equal reads of one's list, and one of the other's between them. */
async function readStill(context: CheckContext, own: Place, other: Place) {
  let before = await read(context, own);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const between = await read(context, other);
    const after = await read(context, own);
    if (isSame(before.items, after.items) || isSame(before.items, between.items) || isSame(between.items, after.items)) return { before: isSame(between.items, after.items) ? after : before, between };
    before = after;
  }
  throw new Inconclusive(`data moved while ${own.operation} and ${other.operation} were compared, ${TRIES} times`);
}

async function read(context: CheckContext, place: Place) {
  const { exchange, value } = await whatIsSaid(context, place, { fresh: true });
  const { contract, collection = { promises: {} } } = findOperation(context.contract, place.operation);
  return { exchange, items: new Map((Array.isArray(value) ? value : []).map((item: unknown) => [essenceOf(contract, collection, item), item])) };
}

function isSame(left: ReadonlyMap<string, unknown>, right: ReadonlyMap<string, unknown>): boolean {
  return left.size === right.size && [...left.keys()].every((essence) => right.has(essence));
}
