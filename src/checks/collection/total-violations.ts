import type { Operation } from '../../contract/index.ts';
import type { Evidence, Violation } from '../check.ts';
import type { Reading } from '../collection-reader.ts';
import { numberAt } from './items-of.ts';

/** Readings of one query: a violation where any page states another total than a walk finds. */
export function totalViolations(operation: Operation, readings: readonly Reading[], evidence: Evidence): Violation[] {
  const total = operation.collection?.total;
  // Where pages are cut short, the reading that lost least knows best how many there are.
  const whole = readings.filter(({ complete }) => complete).toSorted((left, right) => right.items.length - left.items.length)[0];
  if (!total || !whole) return [];
  const found = whole.items.length;
  const pages = readings.flatMap(({ pages, size }) => pages.map((exchange) => ({ exchange, size, stated: numberAt(exchange.response, total) })));
  const read = pages.filter(({ stated }) => stated !== undefined);
  evidence.add('totals read', read.length);
  evidence.add('items walked', found);
  const wrong = read.find(({ stated }) => stated !== found);
  if (!wrong) return [];
  return [
    {
      message: `the total is ${wrong.stated}${wrong.size === undefined ? '' : ` on a page of at most ${wrong.size}`}, and a walk over the pages finds ${found} items${underQuery(whole)}`,
      expected: found,
      received: wrong.stated,
      at: total.at,
      exchange: wrong.exchange,
      promise: total.promise,
    },
  ];
}

/** ` under event_type=normal, order=asc`; nothing for a query without parameters. */
export function underQuery({ query }: Pick<Reading, 'query'>): string {
  const parts = Object.entries(query).map(([name, text]) => `${name}=${text}`);
  return parts.length === 0 ? '' : ` under ${parts.join(', ')}`;
}
