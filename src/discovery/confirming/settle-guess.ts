import { type Document, isMap, isSeq } from 'yaml';
import type { GuessInOverlay } from './guess-in-overlay.ts';

/** The record that a confirmed guess names as its source. */
export const CONFIRMED = 'confirmed';

/** From now on somebody promises it. */
export function confirmGuess(document: Document, { path }: GuessInOverlay): void {
  const node = document.getIn(path, true);
  if (isMap(node)) node.flow = false;
  document.setIn([...path, 'x-provenance'], document.createNode({ basis: 'decided', source: CONFIRMED }));
}

/** Nothing is said of it any more. A list that is no longer described is left out with everything that was guessed about it. */
export function removeGuess(document: Document, { path }: GuessInOverlay): void {
  const isList = path.at(-1) === 'x-collection';
  document.deleteIn(isList ? path.slice(0, 2) : path);
  dropEmpty(document, isList ? [] : path.slice(0, -1));
}

/** A list of filters, or a mapping of promises, that holds nothing any more. */
function dropEmpty(document: Document, path: readonly (string | number)[]): void {
  const holder = path.length > 0 ? document.getIn(path, true) : undefined;
  const rest = isMap(holder) || isSeq(holder) ? holder.items.filter((item) => !isReason(item)) : undefined;
  if (rest?.length === 0) document.deleteIn(path);
}

function isReason(item: unknown): boolean {
  const key: unknown = (item as { key?: { value?: unknown } }).key?.value;
  return key === 'x-provenance';
}
