import type { Operation } from '../../contract/index.ts';
import type { ListQuery } from '../list-reader.ts';
import { isOddText } from '../values/is-odd-text.ts';
import { matchesIn } from './matches-in.ts';

/** A filter, and the values that are worth asking for. */
export interface FilterValues {
  readonly parameter: string;
  readonly texts: readonly string[];
}

/** All pairs of six filters. */
const MOST_QUERIES = 15;
/** Filters of one query, where there are more pairs than that. */
const MOST_TOGETHER = 4;
/** Values that are false in many languages. */
const TAKEN_FOR_NOTHING = ['false', '0'];

/** Which items a query matches. */
type Matches = (query: ListQuery) => readonly boolean[];

interface Choice {
  readonly query: ListQuery;
  /** How many items a provider that forgets one of the filters would add or lose, at least; 0 where together they match nothing. */
  readonly tells: number;
}

/**
 * Queries in which each filter meets each other one, with values that match something together and less without one of them. Of these the values that
 * stand in fewest other queries are taken, and then those that tell most. Many filters meet in groups, so that a dozen of them needs no more requests.
 */
export function filtersTogether(
  operation: Operation,
  filters: readonly FilterValues[],
  items: readonly unknown[],
): ListQuery[] {
  const matches = matchesIn(operation, items);
  const used = new UsedValues();
  const all = pairsOf(filters.filter(({ texts }) => texts.length > 0));
  const isGrouped = all.length > MOST_QUERIES;
  const queries: ListQuery[] = [];
  let unmet = all;
  for (let [pair] = unmet; pair && queries.length < MOST_QUERIES; [pair] = unmet) {
    const best = bestOf(valuesOf(pair), { matches, used });
    if (!best) break;
    const query = isGrouped ? widened(best, { filters, unmet, matches, used }) : best.query;
    used.note(query);
    queries.push(query);
    unmet = unmet.filter((each) => !each.every(({ parameter }) => parameter in query));
  }
  return queries;
}

/** Further pairs of values, where each is one more request. */
const MOST_FURTHER = 24;

/** Filters whose values are kinds of items, and the others. */
export interface KindsAndOthers {
  readonly kinds: readonly FilterValues[];
  readonly others: readonly FilterValues[];
}

/**
 * Pairs of values that match something together and stand together in no query yet, of each two filters in turn: two kinds, of which a provider may lose what both
 * find, and a kind beside the first value of another filter, where each shows that the other is forgotten.
 */
export function furtherPairs(
  operation: Operation,
  { kinds, others }: KindsAndOthers,
  { items, asked }: { readonly items: readonly unknown[]; readonly asked: readonly ListQuery[] },
): readonly ListQuery[] {
  const matches = matchesIn(operation, items);
  const used = new UsedValues();
  for (const query of asked) used.note(query);
  const isAsked = (pair: ListQuery): boolean =>
    [...asked, ...queries].some((query) => Object.entries(pair).every(([name, text]) => query[name] === text));
  const queries: ListQuery[] = [];
  const mixed = kinds.flatMap((kind) =>
    others.map((other): Pair => [kind, { ...other, texts: other.texts.slice(0, 1) }]),
  );
  let left = [...pairsOf(kinds), ...mixed];
  while (left.length > 0) {
    left = left.filter((pair) => {
      const best = bestOf(
        valuesOf(pair).filter((each) => !isAsked(each) && matches(each).includes(true)),
        { matches, used },
      );
      if (!best || queries.length >= MOST_FURTHER || (mixed.includes(pair) && best.tells === 0)) return false;
      used.note(best.query);
      queries.push(best.query);
      return true;
    });
  }
  return queries;
}

type Pair = readonly [FilterValues, FilterValues];

/** Those that are documented next to each other first. */
function pairsOf(filters: readonly FilterValues[]): Pair[] {
  const all = filters.flatMap((left, index) =>
    filters.slice(index + 1).map((right, apart) => ({ pair: [left, right] as const, apart })),
  );
  return all.toSorted((one, other) => one.apart - other.apart).map(({ pair }) => pair);
}

/** Every value of the one beside every value of the other. */
function valuesOf([left, right]: Pair): readonly ListQuery[] {
  return left.texts.flatMap((one) => right.texts.map((other) => ({ [left.parameter]: one, [right.parameter]: other })));
}

interface Surroundings {
  readonly matches: Matches;
  readonly used: UsedValues;
}

/** A query and further filters that it has not met, as long as each of them still shows where it is forgotten. */
function widened(
  pair: Choice,
  {
    filters,
    unmet,
    ...around
  }: Surroundings & { readonly filters: readonly FilterValues[]; readonly unmet: readonly Pair[] },
): ListQuery {
  let { query } = pair;
  if (pair.tells === 0) return query;
  const meets = ({ parameter }: FilterValues): number =>
    unmet.filter(
      (each) => each.some((one) => one.parameter === parameter) && each.some((one) => one.parameter in query),
    ).length;
  for (const filter of filters.toSorted((one, other) => meets(other) - meets(one))) {
    if (Object.keys(query).length >= MOST_TOGETHER) break;
    if (filter.parameter in query || meets(filter) === 0) continue;
    const wider = bestOf(
      filter.texts.map((text) => ({ ...query, [filter.parameter]: text })),
      around,
    );
    if (wider && wider.tells > 0) query = wider.query;
  }
  return query;
}

function bestOf(queries: readonly ListQuery[], { matches, used }: Surroundings): Choice | undefined {
  const choices = queries.map((query) => ({ query, tells: discrimination(query, matches) }));
  const [best] = choices.toSorted(
    (one, other) =>
      Number(other.tells > 0) - Number(one.tells > 0) ||
      oddTexts(one) - oddTexts(other) ||
      used.timesOf(one.query) - used.timesOf(other.query) ||
      Number(isTakenForNothing(other)) - Number(isTakenForNothing(one)) ||
      other.tells - one.tells,
  );
  return best;
}

/** Values in odd characters: beside one no one promises whether the others are read, so such a query shows less. */
function oddTexts({ query }: Choice): number {
  return Object.values(query).filter(isOddText).length;
}

/** Whether a query shows what programs take for no value at all. */
function isTakenForNothing({ query, tells }: Choice): boolean {
  return tells > 0 && Object.values(query).some((text) => TAKEN_FOR_NOTHING.includes(text));
}

function discrimination(query: ListQuery, matches: Matches): number {
  const together = matches(query);
  if (!together.includes(true)) return 0;
  const forgotten = Object.keys(query).map((name) => {
    const others = matches(Object.fromEntries(Object.entries(query).filter(([other]) => other !== name)));
    return others.filter((matched, place) => matched !== together[place]).length;
  });
  return Math.min(...forgotten);
}

/** How often the values of filters were chosen. */
class UsedValues {
  readonly #times = new Map<string, number>();

  timesOf(query: ListQuery): number {
    return Object.entries(query).reduce((sum, pair) => sum + (this.#times.get(pair.join('=')) ?? 0), 0);
  }

  note(query: ListQuery): void {
    for (const pair of Object.entries(query)) {
      const name = pair.join('=');
      this.#times.set(name, (this.#times.get(name) ?? 0) + 1);
    }
  }
}
