import type { AnsweredExchange } from '../../../client/index.ts';
import { valueAt } from '../../../contract/index.ts';
import type { Violation } from '../../../judgement/index.ts';
import { canonical, comparableLists, itemsOf, pageText, type Walk } from '../../../lists/index.ts';
import type { CheckContext } from '../../check.ts';
import type { Place } from '../../probes/index.ts';

/** Whether one page holds other items than the whole list has at its place. Only keys are compared, because items that tie may change places with the size of the page. */
export function judgePlace(
  { operation, evidence }: Pick<CheckContext, 'operation' | 'evidence'>,
  { items: all }: Walk,
  { exchange, index, size }: Place & { readonly exchange: AnsweredExchange },
): readonly Violation[] {
  const { contract, collection, pointer } = operation;
  if (!collection) return [];
  const key = collection.sort?.default[0]?.at;
  const nameOf = (item: unknown): string => canonical(key === undefined ? item : valueAt(item, key));
  const start = index * size;
  const asked = itemsOf(contract, collection, exchange.response) ?? [];
  const [items = [], due = []] = comparableLists(operation, [asked, all.slice(start, start + size)]);
  // How many items the page holds is judged by pages-are-full.
  if (items.length !== due.length) return [];
  evidence.add('items asked for alone', items.length);
  const wrong = items.findIndex((item, at) => nameOf(item) !== nameOf(due[at]));
  if (wrong < 0) return [];
  return [
    {
      message: `${pageText(collection.paging, { index, size })} does not hold item ${start + wrong + 1} of the list`,
      expected: due[wrong],
      received: items[wrong],
      at: `${collection.items}/${wrong}`,
      exchange,
      promise: collection.paging?.pointer ?? pointer,
    },
  ];
}
