import { allViolations, type Violation } from '../../../judgement/index.ts';
import { walkSize, walkSizes, type ListQuery, type ListWindow, type Walk } from '../../../lists/index.ts';

/** One list, read twice: whole, in the largest pages, and in smaller pages. */
export interface WholeAndPaged {
  readonly whole: Walk;
  readonly paged: Walk;
}

/** Judges what a query matches, read whole, beside each walk in smaller pages. A walk that cannot be made leaves the others judged. */
export async function judgeWholeAndPaged(
  window: ListWindow,
  query: ListQuery,
  judge: (walks: WholeAndPaged) => readonly Violation[],
): Promise<readonly Violation[]> {
  const whole = await window.read(query);
  return allViolations(
    smallSizes(window, whole).map(async (size) => judge({ whole, paged: await window.walk(query, size) })),
  );
}

/** Sizes of the smaller pages: several without a filter, and one under a filter. */
export function smallSizes(window: ListWindow, { items: { length }, query }: Walk): readonly number[] {
  return Object.keys(query).length === 0 ? walkSizes(length, window) : [walkSize(length, window)];
}
