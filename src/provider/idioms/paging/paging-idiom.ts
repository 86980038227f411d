import type {
  CursorPaging,
  JsonPointer,
  LinkPaging,
  MarkerPaging,
  NumberedPaging,
  Operation,
  PageSizing,
} from '../../../contract/index.ts';
import type { IncomingRequest } from '../../http/incoming-request.ts';
import { Refusal } from '../../pipeline/refusal.ts';
import type { ParameterValues } from '../../pipeline/parameter-values.ts';
import { refusedWith } from '../../pipeline/refused-with.ts';

/** Which part of the matches stands on a page. */
export interface PageCut {
  /** Matches before the page. */
  readonly start: number;
  /** `Infinity` for all. */
  readonly size: number;
}

/** A list request, as far as it says which page is asked for. */
export interface PageRequest {
  readonly request: IncomingRequest;
  readonly parameters: ParameterValues;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly operation: Operation;
}

/** A list request, and the matches of which a page is asked for. */
export interface MarkedRequest extends PageRequest {
  /** How many matches stand before the end of the one with a value in a field; `undefined` where none has it. */
  placeBehind(field: JsonPointer, value: string): number | undefined;
}

/** How one style of paging reads which page is asked for, from the number of the page counted from the first one. */
export type NumberedIdiom = (asked: { readonly number: number; readonly size: number }) => PageCut;

/** How one style of paging reads which page is asked for, and says how the next one is. */
export interface WalkedIdiom<Walked extends CursorPaging | LinkPaging = CursorPaging | LinkPaging> {
  /** Matches before the page. Throws `Refusal` for a place that this list did not give. */
  startOf(paging: Walked, request: PageRequest): number;
  /** What leads to the page that begins after so many matches. */
  leadingTo(paging: Walked, request: PageRequest, start: number): string;
}

/** How a page is found that begins behind a marked item. No answer says how the next one is asked for. */
export interface MarkedIdiom {
  /** Matches before the page. Throws `Refusal` for the mark of no match. */
  startOf(paging: MarkerPaging, request: MarkedRequest): number;
}

/** Items of a page, where the contract says neither a default nor a largest size. */
const USUAL_SIZE = 20;

/** The number that the page parameter says, counted from the first one. */
export function askedNumber({ page, first }: NumberedPaging, parameters: ParameterValues): number {
  return Number(parameters[page.name] ?? first) - first;
}

/** The size that is asked for, within the largest; refuses a larger one where the contract does. */
export function askedSize(
  { size, defaultSize, maximumSize, oversize, zero }: PageSizing,
  parameters: ParameterValues,
): number {
  const usual = defaultSize ?? Math.min(USUAL_SIZE, maximumSize ?? USUAL_SIZE);
  const asked = Number((size && parameters[size.name]) ?? usual);
  if (asked === 0 && zero?.answer === 'default') return usual;
  if (maximumSize === undefined || asked <= maximumSize || !oversize) return asked;
  if (size && oversize.answer === 'refused') throw new Refusal(refusedWith(size, 'invalid'), size.name);
  return maximumSize;
}
