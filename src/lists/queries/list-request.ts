import type { RecordedRequest } from '../../client/index.ts';
import type { Collection, Operation } from '../../contract/index.ts';
import type { AppliedFilter } from '../idioms/filters/index.ts';
import { sortAsked, type SortAsked } from '../idioms/sort/index.ts';
import type { ListQuery } from '../list-query.ts';

/** What a list request asks for, read from the text that went on the wire; `undefined` where the text says nothing a contract defines. */
export interface ListRequest extends SortAsked {
  /** Number in the paging parameter, the first page's where it was left out. */
  readonly page?: number;
  readonly size?: number;
  readonly filters: readonly AppliedFilter[];
}

/** Reads a list request; text that is no plain value of its parameter makes that part `undefined`. */
export function listRequest(collection: Collection, request: RecordedRequest): ListRequest {
  return {
    ...pagingAsked(collection, request),
    ...sortAsked(collection.sort, request.parameters),
    filters: filtersIn(collection, request.parameters),
  };
}

function pagingAsked({ paging }: Collection, { parameters }: RecordedRequest): Pick<ListRequest, 'page' | 'size'> {
  if (!paging) return {};
  const page = wholeNumber(parameters[paging.page.name] ?? String(paging.first));
  const size = wholeNumber(parameters[paging.size.name] ?? String(paging.defaultSize));
  return { ...(page !== undefined && { page }), ...(size !== undefined && { size }) };
}

/** The filters of an operation that a query applies. */
export function appliedFilters({ collection }: Operation, query: ListQuery): AppliedFilter[] {
  return collection ? filtersIn(collection, query) : [];
}

/** A filter that is left out filters by its default, and one whose value stands for no filter does not filter. */
function filtersIn({ filters }: Collection, parameters: ListQuery): AppliedFilter[] {
  return filters.flatMap((filter) => {
    const text = parameters[filter.parameter.name] ?? filter.default;
    return text === undefined || text === filter.any ? [] : [{ filter, text }];
  });
}

/** Digits without sign, leading zero or decimals; anything else is no plain number on the wire. */
function wholeNumber(text: string): number | undefined {
  return /^(0|[1-9]\d{0,15})$/.test(text) ? Number(text) : undefined;
}
