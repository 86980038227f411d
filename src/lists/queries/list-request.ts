import type { RecordedRequest } from '../../client/index.ts';
import { type Collection, numberedPaging, type Operation, type Parameter } from '../../contract/index.ts';
import { allowsText } from '../askable/index.ts';
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
    ...(isOpaque(request) ? { sortedExplicitly: false } : sortAsked(collection.sort, request.parameters)),
    filters: filtersIn(collection, request.parameters),
  };
}

function pagingAsked(collection: Collection, request: RecordedRequest): Pick<ListRequest, 'page' | 'size'> {
  const { parameters } = request;
  const numbered = numberedPaging(collection);
  const page = numbered && wholeNumber(parameters[numbered.page.name] ?? String(numbered.first));
  const { size: parameter, defaultSize } = collection.paging ?? {};
  const usual = isOpaque(request) || defaultSize === undefined ? '' : String(defaultSize);
  const size = wholeNumber((parameter && parameters[parameter.name]) ?? usual);
  return { ...(page !== undefined && { page }), ...(size !== undefined && { size }) };
}

/** Whether a URL of the provider was followed. What it leaves out may be hidden in a token, and no default holds for it. */
function isOpaque({ meant }: RecordedRequest): boolean {
  return meant?.target !== undefined;
}

/**
 * Whether every paging parameter of a request has one value that the contract allows, so that the page that it asks for is known. What answers
 * another value is judged by the checks of parameters, as far as the contract says anything about it.
 */
export function asksForAPage(operation: Operation, { parameters, repeated = [] }: RecordedRequest): boolean {
  return pagingParameters(operation.collection).every(({ name, ...parameter }) => {
    const text = parameters[name];
    return (
      text === undefined ||
      (!repeated.includes(name) && wholeNumber(text) !== undefined && allowsText(operation.contract, parameter, text))
    );
  });
}

function pagingParameters(collection: Collection | undefined): Parameter[] {
  return [numberedPaging(collection)?.page, collection?.paging?.size].filter((parameter) => parameter !== undefined);
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
