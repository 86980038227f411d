import type { Sort, SortDirection } from '../../../contract/index.ts';

export const DIRECTIONS: readonly SortDirection[] = ['ascending', 'descending'];

export function oppositeOf(direction: SortDirection): SortDirection {
  return direction === 'ascending' ? 'descending' : 'ascending';
}

/** The direction that a text on the wire says; `undefined` where the contract gives the text no meaning. */
export function directionSaid({ directions }: Pick<Sort, 'directions'>, text: string): SortDirection | undefined {
  return DIRECTIONS.find((direction) => directions[direction] === text);
}

/** The parameters that ask for a direction; `undefined` where no parameter says one. */
export function askForDirection(
  { order, directions }: Pick<Sort, 'order' | 'directions'>,
  direction: SortDirection,
): Readonly<Record<string, string>> | undefined {
  return order && { [order.name]: directions[direction] };
}
