import type { JsonPointer, SortTerm } from '../../contract/index.ts';
import type { Violation } from '../../judgement/index.ts';
import type { Walk } from '../list-reader.ts';
import { type Disorder, firstDisorder } from '../idioms/sort/index.ts';
import { canonical } from '../comparing/multiset.ts';
import { underQuery } from './total-violations.ts';

/**
 * The first two items of a walk that stand in the wrong order, across its pages; nothing where it is in order. Where a page begins with an item of an
 * earlier page, its pages overlap, and that is no matter of their order.
 */
export function disorderViolation(
  walk: Walk,
  order: readonly SortTerm[],
  promise: (disorder: Disorder) => JsonPointer,
): Violation[] {
  const disorder = firstDisorder(walk.items, order);
  if (!disorder || isRepeatedByPage(walk, disorder.index)) return [];
  const exchange = pageWithItem(walk, disorder.index);
  const { expected, received } = describeDisorder(disorder);
  return [
    {
      message: `item ${disorder.index} breaks the ${disorder.term.direction} order by ${keyNamed(disorder)}${underQuery(walk)}${walk.size === undefined ? '' : ` in pages of ${walk.size}`}: ${String(disorder.after)} follows ${String(disorder.before)}`,
      expected,
      received,
      ...(exchange && { exchange }),
      promise: promise(disorder),
    },
  ];
}

/** What stands in the wrong order, for a reader. */
export function describeDisorder(disorder: Disorder): Pick<Violation, 'expected' | 'received'> {
  const { before, after, term } = disorder;
  return { expected: `${term.direction} by ${keyNamed(disorder)}`, received: [before, after] };
}

/** The field, and which ties it breaks where it is not the first. */
export function keyNamed({ term, place }: Disorder): string {
  return term.at.slice(1) + (place > 0 ? ' where the keys before it tie' : '');
}

function isRepeatedByPage({ items, size }: Walk, index: number): boolean {
  if (size === undefined || index % size !== 0) return false;
  const first = canonical(items[index]);
  return items.slice(0, index).some((item) => canonical(item) === first);
}

function pageWithItem({ pages, size }: Walk, index: number): Walk['pages'][number] | undefined {
  return size === undefined ? pages[0] : pages[Math.floor(index / size)];
}
