import type { Answer, Operation, PagingByCursor, Parameter } from '../../../contract/index.ts';
import { allowsText, type ListQuery, otherCase } from '../../../lists/index.ts';
import { changedText } from './changed-text.ts';
import type { Probe } from './probe.ts';

/** A shorter text may be a number or a name, and another one of those may name something. */
const SHORTEST_CHANGED = 12;
/** A number that no short list has come to. */
const FAR_NUMBER = '2147483646';

/**
 * Texts that no page said: an invented one, and a real one with a character changed in its middle, near its end and near its beginning, because a
 * signature stands at one of them; or in its last ones where it is the mark of an item.
 */
export function unknownCursors(operation: Operation, { style, cursor }: PagingByCursor, real: string): Probe[] {
  const answer = cursor.answers.unknown;
  if (answer === undefined) return [];
  const changed = style === 'marker' ? otherMark(real) : otherToken(real);
  const probe = { parameter: cursor, kind: 'unknown', promise: answer.promise } as const;
  return [
    { ...probe, text: 'no-page-said-this' },
    ...changed.map((text) => ({ ...probe, text, ...orExpired(cursor, answer) })),
  ].filter(({ text }) => allowsText(operation.contract, cursor, text));
}

/** A token says its age somewhere inside, so one of another list or with another character may count as too old. */
function orExpired({ answers: { expired } }: Parameter, answer: Answer): Pick<Probe, 'answer'> {
  return expired ? { answer: { ...answer, outcomes: [...new Set([...answer.outcomes, ...expired.outcomes])] } } : {};
}

/** The last characters of Base64 may hold bits that say nothing. */
const BEFORE_THE_END = 4;

function otherToken(real: string): string[] {
  if (real.length < SHORTEST_CHANGED || !/[A-Za-z]/.test(real)) return [];
  const places = [Math.floor(real.length / 2), real.length - BEFORE_THE_END, 1];
  return places.map((place) => real.slice(0, place) + (real[place] === 'x' ? 'y' : 'x') + real.slice(place + 1));
}

/** It has the form of a mark, because a text of another form may be refused as one of a wrong form. */
function otherMark(real: string): string[] {
  // Where a mark has letters of both cases, they make a difference.
  const isMixed = /[a-z]/.test(real) && /[A-Z]/.test(real);
  if (real.length >= SHORTEST_CHANGED) return [changedText(real), ...(isMixed ? [otherCase(real)] : [])];
  return /^\d+$/.test(real) ? [FAR_NUMBER] : [];
}

/**
 * The token of another list, as a probe for this one, or the mark of one of its items. A short mark may be that of an item of this list too. A provider
 * may also say that it knows no such item.
 */
export function foreignCursor({ style, cursor }: PagingByCursor, token: ListQuery): Probe[] {
  const { foreign, unknown } = cursor.answers;
  const text = token[cursor.name];
  if (foreign === undefined || text === undefined) return [];
  const shared = { parameter: cursor, kind: 'foreign', text, promise: foreign.promise, alone: true } as const;
  if (style !== 'marker') return [{ ...shared, ...orExpired(cursor, foreign) }];
  const outcomes = [...new Set([...foreign.outcomes, ...(unknown?.outcomes ?? [])])];
  return isMadeUnique(text) ? [{ ...shared, answer: { ...foreign, outcomes } }] : [];
}

function isMadeUnique(mark: string): boolean {
  return mark.length >= SHORTEST_CHANGED && !/^\d+$/.test(mark);
}
