import type { AnsweredExchange } from '../../../client/index.ts';
import { findOperation, type Agreement, type Operation } from '../../../contract/index.ts';
import { Inconclusive, type Violation } from '../../../judgement/index.ts';
import { brokenFieldsOf, canonical, essenceOf, withoutFields } from '../../../lists/index.ts';
import { quoteValue } from '../../answers/index.ts';
import type { CheckContext } from '../../check.ts';
import { readAgreedValue, type AgreedPlace } from './read-agreed-value.ts';

const TRIES = 3;
const NO_LIST = { promises: {} };

/** Yields where an operation lists other items than the one that is named first. */
export async function* compareLists(
  context: CheckContext,
  { values, message, pointer }: Agreement,
): AsyncIterable<Violation> {
  const [own, ...others] = values;
  if (own === undefined) return;
  for (const other of others) {
    const { before, between } = await readStill(context, own, other);
    const [ours, theirs] = essencesOf(before, between);
    context.evidence.add('lists compared', 2);
    context.evidence.add('items compared', ours.size + theirs.size);
    const lost = [...ours].find(([essence]) => !theirs.has(essence));
    const added = [...theirs].find(([essence]) => !ours.has(essence));
    const [, item] = lost ?? added ?? [];
    if (item === undefined) {
      yield* compareWholes(context, { message, pointer }, [
        { place: own, read: before },
        { place: other, read: between },
      ]);
      continue;
    }
    const [having, lacking] = lost ? [own, other] : [other, own];
    yield {
      message: `${having.operation} lists ${quoteValue(item)} and ${lacking.operation} does not where ${message}`,
      expected: `${ours.size} items, as ${own.operation} lists them`,
      received: `${theirs.size} items`,
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

interface PlacedRead {
  readonly place: AgreedPlace;
  readonly read: ReadList;
}

/**
 * Yields where both list the same items and say something else of one, each of them twice. What changes from read to read is left alone.
 */
async function* compareWholes(
  context: CheckContext,
  { message, pointer }: Pick<Agreement, 'message' | 'pointer'>,
  [own, other]: readonly [PlacedRead, PlacedRead],
): AsyncIterable<Violation> {
  if (wholeOf(own.read) === wholeOf(other.read)) return;
  const again = async ({ place, read }: PlacedRead) => wholeOf(await readList(context, place)) === wholeOf(read);
  if (!(await again(own)) || !(await again(other)) || !(await again(own))) return;
  const said = new Set(own.read.items.map((item) => canonical(item)));
  const item = other.read.items.find((each) => !said.has(canonical(each)));
  yield {
    message: `${other.place.operation} says ${quoteValue(item)} and ${own.place.operation} says something else of it where ${message}`,
    expected: `what ${own.place.operation} says of each item`,
    received: quoteValue(item),
    at: other.place.at,
    exchange: other.read.exchange,
    promise: pointer,
  };
}

/** As a text that is equal where the same items say the same, in whatever order and however often they stand there. */
function wholeOf({ operation, items }: ReadList): string {
  const texts = withoutFields(items, brokenFieldsOf(operation, items)).map((item) => canonical(item));
  return canonical([...new Set(texts)].toSorted());
}

interface ReadList {
  readonly operation: Operation;
  readonly exchange: AnsweredExchange;
  readonly items: readonly unknown[];
}

async function readList(context: CheckContext, place: AgreedPlace): Promise<ReadList> {
  const { exchange, value } = await readAgreedValue(context, place, { fresh: true });
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return { operation: findOperation(context.contract, place.operation), exchange, items };
}

/** The items of two lists by their essence, so that of several equal items there is one. A field that is broken in either makes no difference. */
function essencesOf(left: ReadList, right: ReadList): readonly [Essences, Essences] {
  const broken = [left, right].map(({ operation, items }) => brokenFieldsOf(operation, items));
  const fields = new Set(broken.flatMap((names) => [...names]));
  const essences = ({ operation: { contract, collection }, items }: ReadList): Essences =>
    new Map(withoutFields(items, fields).map((item) => [essenceOf(contract, collection ?? NO_LIST, item), item]));
  return [essences(left), essences(right)];
}
type Essences = ReadonlyMap<string, unknown>;

function isSame(one: ReadList, other: ReadList): boolean {
  const [left, right] = essencesOf(one, other);
  return left.size === right.size && [...left.keys()].every((essence) => right.has(essence));
}
