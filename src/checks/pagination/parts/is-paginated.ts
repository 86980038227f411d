import { numberedPaging, type Operation } from '../../../contract/index.ts';

/** Whether the contract says how an operation's list is divided into pages. */
export function isPaginated({ collection }: Operation): boolean {
  return collection?.paging !== undefined;
}

/** Whether every page of the list can be asked for by its number. Other lists are walked from their beginning. */
export function hasNumberedPages({ collection }: Operation): boolean {
  return numberedPaging(collection) !== undefined;
}

/** Whether each page says how the next one is asked for, by a token or a URL. */
export function isWalked(operation: Operation): boolean {
  return isPaginated(operation) && !hasNumberedPages(operation);
}
