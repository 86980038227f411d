import type { JsonPointer } from '../../contract/index.ts';
import type { Violation } from '../../judgement/index.ts';
import type { Walk } from '../list-reader.ts';
import { firstDisorder, type Ordering } from '../idioms/sort/index.ts';
import { underQuery } from './total-violations.ts';

/** The first two items of a walk that stand in the wrong order, across its pages; nothing where it is in order. */
export function disorderViolation(walk: Walk, ordering: Ordering, promise: JsonPointer): Violation[] {
  const disorder = firstDisorder(walk.items, ordering);
  if (!disorder) return [];
  const exchange = pageWithItem(walk, disorder.index);
  return [
    {
      message: `item ${disorder.index} breaks the ${ordering.direction} order by ${ordering.key.slice(1)}${underQuery(walk)}${walk.size === undefined ? '' : ` in pages of ${walk.size}`}: ${String(disorder.after)} follows ${String(disorder.before)}`,
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
