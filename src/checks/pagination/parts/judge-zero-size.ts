import type { Operation } from '../../../contract/index.ts';
import type { Evidence, Violation } from '../../../judgement/index.ts';
import { isTotalOf, itemsOf, type ListWindow, numberAt } from '../../../lists/index.ts';

/** A page of size 0 holds the default number of items, or none and the total of all, as the contract says. */
export async function judgeZeroSize(
  { contract, collection }: Operation,
  window: ListWindow,
  evidence: Evidence,
): Promise<readonly Violation[]> {
  const { size, zero, defaultSize = 0 } = collection?.paging ?? {};
  if (!collection || !size || !zero || window.depth !== 'full') return [];
  const exchange = await window.ask({ [size.name]: '0' }, 'a page of size 0');
  const items = itemsOf(contract, collection, exchange.response);
  const all = await window.reference();
  if (!items || !all.complete) return [];
  evidence.add('pages of size 0 measured');
  const due = zero.answer === 'none' ? 0 : Math.min(defaultSize, all.items.length);
  const about = { exchange, promise: zero.promise };
  if (items.length !== due)
    return [
      {
        message: `${size.name}=0 is answered with ${items.length} items, and ${zero.answer === 'none' ? 'asks for none' : `the default of ${defaultSize} leaves ${due} of ${all.items.length}`}`,
        expected: due,
        received: items.length,
        at: collection.items,
        ...about,
      },
    ];
  const total = numberAt(exchange.response, collection.total);
  if (total === undefined || !collection.total || isTotalOf(collection.total, total, all.items.length)) return [];
  return [
    {
      message: `the total is ${total} under ${size.name}=0, and the list holds ${all.items.length} items`,
      expected: all.items.length,
      received: total,
      ...(collection.total.at !== undefined && { at: collection.total.at }),
      ...about,
    },
  ];
}
