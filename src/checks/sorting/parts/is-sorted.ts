import type { Operation } from '../../../contract/index.ts';

/** Whether an operation's list has a documented order, or can be asked for one. */
export function isSorted({ collection }: Operation): boolean {
  return collection?.sort !== undefined;
}

/** Whether a request can choose the direction of the order. */
export function choosesDirection({ collection }: Operation): boolean {
  return collection?.sort?.says !== undefined;
}
