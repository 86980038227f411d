import type { CursorPaging, Operation } from '../../../contract/index.ts';
import { allowsText, type ListQuery } from '../../../lists/index.ts';
import type { Probe } from './probe.ts';

/** A shorter token may be a number or a name, and another one of those may name something. */
const SHORTEST_CHANGED = 12;

/** Tokens that no page said: an invented one, and a real one with a character in its middle changed. */
export function unknownCursors(operation: Operation, { cursor }: CursorPaging, real: string): Probe[] {
  const answer = cursor.answers.unknown;
  if (answer === undefined) return [];
  const middle = Math.floor(real.length / 2);
  const other = real[middle] === 'x' ? 'y' : 'x';
  const changed = real.slice(0, middle) + other + real.slice(middle + 1);
  const texts = ['no-page-said-this', ...(real.length >= SHORTEST_CHANGED && /[A-Za-z]/.test(real) ? [changed] : [])];
  return texts
    .filter((text) => allowsText(operation.contract, cursor, text))
    .map((text) => ({ parameter: cursor, kind: 'unknown', text, promise: answer.promise }));
}

/** The token of another list, as a probe for this one. */
export function foreignCursor({ cursor }: CursorPaging, token: ListQuery): Probe[] {
  const answer = cursor.answers.foreign;
  const text = token[cursor.name];
  return answer === undefined || text === undefined
    ? []
    : [{ parameter: cursor, kind: 'foreign', text, promise: answer.promise, alone: true }];
}
