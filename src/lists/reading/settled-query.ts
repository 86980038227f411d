import type { AnsweredExchange } from '../../client/index.ts';
import { ListGate } from '../askable/index.ts';
import { itemsOf } from '../idioms/items-of.ts';
import type { ListQuery } from '../list-query.ts';
import { boundQuery, frozenBound } from './frozen-bases.ts';
import type { AskedList } from './list-asker.ts';

/** The query under which a list no longer changes, seen in one page of it; empty where no filter is an upper bound on times, or every item is too fresh. */
export function settledQuery(list: AskedList, exchange: AnsweredExchange): ListQuery {
  const items = itemsOf(list.contract, list.collection, exchange.response);
  if (!items) return {};
  const frozen = frozenBound({ collection: list.collection, gate: new ListGate(list) }, { exchange, items });
  return frozen ? boundQuery(frozen.filter, frozen.bound) : {};
}
