import type { Operation } from '../../../contract/index.ts';
import { counted, type Evidence, type Violation } from '../../../judgement/index.ts';
import { compareFiltered, type PartOfWhole, underQuery } from '../../../lists/index.ts';

/** What lies exactly on a bound, and is left out. */
export function judgeOnBounds(
  operation: Operation,
  { whole, filtered }: PartOfWhole,
  evidence: Evidence,
): readonly Violation[] {
  if (!whole.complete || !filtered.complete) return [];
  const { onBounds, leftOutOnBounds } = compareFiltered(operation, whole, filtered);
  if (onBounds > 0) evidence.add('items on a bound', onBounds);
  if (leftOutOnBounds.length === 0) return [];
  const exchange = filtered.pages[0];
  return [
    {
      message: `left out${underQuery(filtered)}: ${counted(leftOutOnBounds.length, 'items')} exactly on the bound`,
      expected: 'the bound included',
      received: { leftOut: leftOutOnBounds.slice(0, 3) },
      ...(exchange && { exchange }),
      promise: operation.collection?.promises['inclusive-bounds'] ?? operation.pointer,
    },
  ];
}
