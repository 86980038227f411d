import type { Operation } from '../../../contract/index.ts';

/** Whether the contract says how an operation's list is divided into pages. */
export function isPaginated({ collection }: Operation): boolean {
  return collection?.paging !== undefined;
}
