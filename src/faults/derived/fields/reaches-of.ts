import { findOperation, type Contract } from '../../../contract/index.ts';
import type { Field } from './fields-of.ts';
import { EVERYWHERE, FIRST, LAST, ONE_IN_A_HUNDRED, PAST_THIRTY, type Reach } from './reach.ts';

const REACHES = [EVERYWHERE, FIRST, LAST, ONE_IN_A_HUNDRED, PAST_THIRTY];
const OF_LONG_LISTS = [ONE_IN_A_HUNDRED, PAST_THIRTY];

export interface Reached {
  readonly reach: Reach;
  /** The operations that have the fault: all of them with the first reach, only the last one with the others, because a fault may be in one operation only. */
  readonly operations: readonly string[];
}

/** How far a fault of a field may reach: as far as its lists are long; and everywhere for a field that is outside of the items, or that only some items have. */
export function reachesOf(contract: Contract, { places, certain }: Field, names: readonly Reach['name'][]): Reached[] {
  const lists = [...places]
    .map(([id, at]) => ({ operation: findOperation(contract, id), at }))
    .filter(({ operation: { collection }, at }) => collection !== undefined && at.startsWith(`${collection.items}/`));
  const paged = lists.some(({ operation: { collection } }) => collection?.paging !== undefined);
  const wanted = names.flatMap((name) => REACHES.filter((reach) => reach.name === name));
  const fitting =
    lists.length === 0 || !certain ? [EVERYWHERE] : wanted.filter((reach) => paged || !OF_LONG_LISTS.includes(reach));
  const operations = [...places.keys()];
  return fitting.map((reach, index) => ({ reach, operations: index === 0 ? operations : operations.slice(-1) }));
}
