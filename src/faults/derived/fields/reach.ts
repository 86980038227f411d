import { pointerSegments, type JsonPointer } from '../../../contract/index.ts';
import { cutOf, type Accepted } from '../../../provider/pipeline/index.ts';

/** Which items of a list a fault changes. */
export interface Reach {
  /** Ends the id, such as `past-30`. */
  readonly name: string;
  /** Ends the title: ` in every item past the thirtieth`. */
  readonly title: string;
  /** `position` is the item's place in the whole answered list, from 0. */
  readonly reaches: (position: number, total: number) => boolean;
}

export const EVERYWHERE: Reach = { name: 'everywhere', title: '', reaches: () => true };
export const FIRST: Reach = { name: 'first', title: ' in the first item', reaches: (position) => position === 0 };
export const LAST: Reach = {
  name: 'last',
  title: ' in the last item',
  reaches: (position, total) => position === total - 1,
};
export const ONE_IN_A_HUNDRED: Reach = {
  name: 'one-in-a-hundred',
  title: ' in one item of a hundred',
  reaches: (position) => position % 100 === 37,
};
export const PAST_THIRTY: Reach = {
  name: 'past-30',
  title: ' in every item past the thirtieth',
  reaches: (position) => position >= 30,
};

/** Whether a fault reaches a place in a body; it always reaches what stands outside of the items. */
export function isReached({ reaches }: Reach, answer: Accepted, place: JsonPointer): boolean {
  const { collection } = answer.operation;
  if (collection === undefined || !place.startsWith(`${collection.items}/`)) return true;
  const index = Number(pointerSegments(place)[pointerSegments(collection.items).length]);
  return reaches(cutOf(answer).start + index, answer.selection.total);
}
