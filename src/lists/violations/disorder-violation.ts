import type { JsonPointer } from '../../contract/index.ts';
import type { Violation } from '../../judgement/index.ts';
import type { Walk } from '../list-reader.ts';
import { firstDisorder, type Ordering } from '../idioms/sort/order.ts';
import { underQuery } from './total-violations.ts';

/** The first two items of a reading that stand in the wrong order, across its pages; nothing where it is in order. */
export function disorderViolation(reading: Walk, ordering: Ordering, promise: JsonPointer): Violation[] {
  const disorder = firstDisorder(reading.items, ordering);
  if (!disorder) return [];
  const exchange = pageWithItem(reading, disorder.index);
  return [
    {
      message: `item ${disorder.index} breaks the ${ordering.direction} order by ${ordering.key.slice(1)}${underQuery(reading)}${reading.size === undefined ? '' : ` in pages of ${reading.size}`}: ${String(disorder.after)} follows ${String(disorder.before)}`,
      expected: `${ordering.direction} by ${ordering.key.slice(1)}`,
      received: [disorder.before, disorder.after],
      ...(exchange && { exchange }),
      promise,
    },
  ];
}

function pageWithItem({ pages, size }: Walk, index: number): Walk['pages'][number] | undefined {
  return size === undefined ? pages[0] : pages[Math.floor(index / size)];
}
