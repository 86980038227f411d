import type { Paging } from '../../../contract/index.ts';
import type { ParameterValues } from '../../pipeline/parameter-values.ts';

/** Which part of the matches stands on a page. */
export interface PageCut {
  /** Matches before the page. */
  readonly start: number;
  /** `Infinity` for all. */
  readonly size: number;
}

/** How one style of paging reads from the parameters which page is asked for. */
export type PagingIdiom = (paging: Paging, parameters: ParameterValues) => PageCut;

/** What the page and size parameters say: the page counted from the first one, and its size. */
export function askedNumbers(
  { page, first, size, defaultSize }: Paging,
  parameters: ParameterValues,
): { readonly number: number; readonly size: number } {
  return {
    number: Number(parameters[page.name] ?? first) - first,
    size: Number(parameters[size.name] ?? defaultSize),
  };
}
