import type { RecordedRequest } from '../../client/index.ts';
import type { Collection, Filter, Operation, SortDirection } from '../../contract/index.ts';

/** What a list request asks for, read from the text that went on the wire; `undefined` where the text says nothing a contract defines. */
export interface ListRequest {
  /** Number in the paging parameter, the first page's where it was left out. */
  readonly page?: number;
  readonly size?: number;
  readonly key?: string;
  readonly direction?: SortDirection;
  /** Sorting was asked for by name rather than left to the default. */
  readonly sortedExplicitly: boolean;
  readonly filters: readonly AppliedFilter[];
}

export interface AppliedFilter {
  readonly filter: Filter;
  /** The value as text. */
  readonly text: string;
}

/** Reads a list request; text that is no plain value of its parameter makes that part `undefined`. */
export function listRequest(collection: Collection, request: RecordedRequest): ListRequest {
  return {
    ...pagingOf(collection, request),
    ...sortingOf(collection, request),
    filters: filtersIn(collection, request.parameters),
  };
}

function pagingOf({ paging }: Collection, { parameters }: RecordedRequest): Pick<ListRequest, 'page' | 'size'> {
  if (!paging) return {};
  const page = wholeNumber(parameters[paging.page.name] ?? String(paging.first));
  const size = wholeNumber(parameters[paging.size.name] ?? String(paging.defaultSize));
  return { ...(page !== undefined && { page }), ...(size !== undefined && { size }) };
}

function sortingOf(
  { sort }: Collection,
  { parameters }: RecordedRequest,
): Pick<ListRequest, 'key' | 'direction' | 'sortedExplicitly'> {
  if (!sort) return { sortedExplicitly: false };
  const by = sort.by && parameters[sort.by.name];
  const order = sort.order && parameters[sort.order.name];
  const key = by ?? sort.default.key;
  const direction = order === undefined ? sort.default.direction : directionOf(sort.directions, order);
  const sortedExplicitly = by !== undefined || order !== undefined;
  if (!(key in sort.keys) || !direction) return { sortedExplicitly };
  return { key, direction, sortedExplicitly };
}

/** The filters of an operation that a query applies. */
export function appliedFilters({ collection }: Operation, query: Readonly<Record<string, string>>): AppliedFilter[] {
  return collection ? filtersIn(collection, query) : [];
}

function filtersIn({ filters }: Collection, parameters: Readonly<Record<string, string>>): AppliedFilter[] {
  return filters.flatMap((filter) => {
    const text = parameters[filter.parameter.name];
    return text === undefined ? [] : [{ filter, text }];
  });
}

function directionOf(directions: Readonly<Record<SortDirection, string>>, text: string): SortDirection | undefined {
  return (['ascending', 'descending'] as const).find((direction) => directions[direction] === text);
}

/** Digits without sign, leading zero or decimals; anything else is no plain number on the wire. */
function wholeNumber(text: string): number | undefined {
  return /^(0|[1-9]\d{0,15})$/.test(text) ? Number(text) : undefined;
}
