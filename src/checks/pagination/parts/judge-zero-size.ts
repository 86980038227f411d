import type { AnsweredExchange } from '../../../client/index.ts';
import type { Operation, TotalField } from '../../../contract/index.ts';
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
  const isNone = zero.answer === 'none';
  const due = isNone ? 0 : Math.min(defaultSize, all.items.length);
  const asked = isNone ? 'asks for none' : `the default of ${defaultSize} leaves ${due} of ${all.items.length}`;
  if (items.length !== due)
    return [
      {
        message: `${size.name}=0 is answered with ${items.length} items, and ${asked}`,
        expected: due,
        received: items.length,
        at: collection.items,
        exchange,
        promise: zero.promise,
      },
    ];
  return totalViolation({ total: collection.total, exchange, promise: zero.promise }, all.items.length, size.name);
}

/** The total is that of all items, though the page holds none or few of them. */
function totalViolation(
  {
    total: field,
    exchange,
    promise,
  }: Pick<Violation, 'promise'> & { readonly total: TotalField | undefined; readonly exchange: AnsweredExchange },
  items: number,
  size: string,
): Violation[] {
  const total = numberAt(exchange.response, field);
  if (total === undefined || !field || isTotalOf(field, total, items)) return [];
  return [
    {
      message: `the total is ${total} under ${size}=0, and the list holds ${items} items`,
      expected: items,
      received: total,
      ...(field.at !== undefined && { at: field.at }),
      exchange,
      promise,
    },
  ];
}
