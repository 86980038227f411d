import type { AnsweredExchange } from '../../../client/index.ts';
import type { Operation, PageSizing, TotalField } from '../../../contract/index.ts';
import { counted, allViolations, type Evidence, type Violation } from '../../../judgement/index.ts';
import {
  isTotalOf,
  itemsOf,
  type ListWindow,
  mayBeShort,
  numberAt,
  underQuery,
  type Walk,
} from '../../../lists/index.ts';
import { oneOfEachFilter } from '../../probes/index.ts';

/** Filters under which the total is asked for, beside that of the whole list. */
const FILTERED = 1;

/** A page of size 0 holds the default number of items, or none and the total of all, as the contract says. Under a filter it counts what the filter finds. */
export async function judgeZeroSize(
  operation: Operation,
  window: ListWindow,
  evidence: Evidence,
): Promise<readonly Violation[]> {
  const { size, zero } = operation.collection?.paging ?? {};
  if (!size || !zero || window.depth !== 'full') return [];
  const { items } = await window.reference();
  const queries = [{}, ...oneOfEachFilter(operation, window, items).slice(0, FILTERED)];
  const found = queries.map(async (query) => {
    const exchange = await window.ask({ ...query, [size.name]: '0' }, 'a page of size 0');
    const whole = await window.read(query);
    const violations = pageViolations(operation, { zero, size: size.name, exchange, whole });
    if (violations) evidence.add('pages of size 0 measured');
    return violations ?? [];
  });
  return (await allViolations(found)).slice(0, 1);
}

/** A page of size 0, and all that its query matches. */
interface ZeroPage {
  readonly zero: NonNullable<PageSizing['zero']>;
  /** The name of the parameter. */
  readonly size: string;
  readonly exchange: AnsweredExchange;
  readonly whole: Walk;
}

/** `undefined` where the page cannot be measured. */
function pageViolations({ contract, collection }: Operation, page: ZeroPage): readonly Violation[] | undefined {
  const { zero, size, exchange, whole } = page;
  const items = collection && itemsOf(contract, collection, exchange.response);
  if (!items || !whole.complete) return undefined;
  const { defaultSize = 0 } = collection.paging ?? {};
  const isNone = zero.answer === 'none';
  const due = isNone ? 0 : Math.min(defaultSize, whole.items.length);
  const isShort = !isNone && items.length < due && mayBeShort(collection);
  if (items.length === due || isShort) return totalViolation(page, collection.total);
  const asked = isNone
    ? 'asks for none'
    : `${due} are due: the default is ${defaultSize}, and the list holds ${counted(whole.items.length, 'items')}`;
  return [
    {
      message: `${size}=0 is answered with ${counted(items.length, 'items')}${underQuery(whole)}, and ${asked}`,
      expected: due,
      received: items.length,
      at: collection.items,
      exchange,
      promise: zero.promise,
    },
  ];
}

/** The total is that of all items, though the page holds none or few of them. One that other pages say too is judged there. */
function totalViolation(
  { zero, size, exchange, whole }: ZeroPage,
  field: TotalField | undefined,
): readonly Violation[] {
  const total = numberAt(exchange.response, field);
  const { length } = whole.items;
  if (total === undefined || !field || isTotalOf(field, total, length)) return [];
  if (whole.pages.some(({ response }) => numberAt(response, field) === total)) return [];
  return [
    {
      message: `the total is ${total}${underQuery({ query: { ...whole.query, [size]: '0' } })}, and the list holds ${counted(length, 'items')}`,
      expected: length,
      received: total,
      ...(field.at !== undefined && { at: field.at }),
      exchange,
      promise: zero.promise,
    },
  ];
}
