import { keyParameters, type Sort, type SortDirection } from '../../../contract/index.ts';
import {
  askAgainstTheDefault,
  type AskedOrder,
  askForBareKey,
  askForOrder,
  type ListWindow,
} from '../../../lists/index.ts';

const MOST_BARE_KEYS = 2;
/** Where a window allows few requests. */
const MOST_OTHER_KEYS = 2;
const DIRECTIONS: readonly SortDirection[] = ['ascending', 'descending'];

/**
 * Each direction by itself and beside each sort key. Where a window allows few requests only the direction that is not the default, and of another
 * resource a few other keys once.
 */
export function directionQueries(sort: Sort, window: ListWindow): readonly AskedOrder[] {
  if (!sort.says) return [];
  const all =
    window.depth === 'full'
      ? [
          ...DIRECTIONS.flatMap((direction) => [...alone(sort, direction), ...besideKeys(sort, direction)]),
          ...bareKeys(sort),
        ]
      : [
          againstTheDefault(sort) ?? [],
          window.walks === 'combined' && window.depth === 'sparse' ? otherKeys(sort) : [],
        ].flat();
  return all.filter(({ query }) => window.allows(query));
}

/** Beside its key where both can be said: walks say the direction alone. */
function againstTheDefault(sort: Sort): AskedOrder | undefined {
  const alone = askAgainstTheDefault(sort);
  const query = alone && askForOrder(sort, alone.terms);
  return query ? { terms: alone.terms, query } : alone;
}

/** Where the direction has a parameter of its own, and the default order one key. */
function alone({ order, directions, default: [usual, ...further] }: Sort, direction: SortDirection): AskedOrder[] {
  if (!order || !usual || further.length > 0) return [];
  return [{ terms: [{ ...usual, direction }], query: { [order.name]: directions[direction] } }];
}

/** Two keys without a direction. The key of the default order shows less, because it may come by itself. */
function bareKeys(sort: Sort): AskedOrder[] {
  const others = Object.entries(sort.keys).filter(([key]) => key !== sort.default[0]?.key);
  const known = others.toSorted(([, one], [, other]) => Number(isUnknown(one)) - Number(isUnknown(other)));
  return known.slice(0, MOST_BARE_KEYS).flatMap(([key]) => askForBareKey(sort, key) ?? []);
}

/** Each key that is not the usual one, every second one descending; ascending where its order cannot be judged. */
function otherKeys(sort: Sort): AskedOrder[] {
  const others = Object.entries(sort.keys).filter(([key]) => key !== sort.default[0]?.key);
  return others.slice(0, MOST_OTHER_KEYS).flatMap(([name, key], place) => {
    const direction = isUnknown(key) || place % 2 === 0 ? 'ascending' : 'descending';
    return besideKeys(sort, direction).filter(({ terms: [first] }) => first?.key === name);
  });
}

function isUnknown({ compares }: Sort['keys'][string]): boolean {
  return compares === 'undocumented';
}

function besideKeys(sort: Sort, direction: SortDirection): AskedOrder[] {
  return Object.entries(keyParameters(sort).length > 0 ? sort.keys : {}).flatMap(([name, key]) => {
    const terms = [{ ...key, key: name, direction }];
    const query = askForOrder(sort, terms);
    return query ? [{ terms, query }] : [];
  });
}
