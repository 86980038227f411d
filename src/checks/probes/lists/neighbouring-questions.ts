import { type Filter, numberedPaging, type Operation, valueAt } from '../../../contract/index.ts';
import {
  askAgainstTheDefault,
  askForOrder,
  filterValues,
  type ListQuery,
  pageQuery,
  pageSizes,
} from '../../../lists/index.ts';

/** So many items are on a page: few, so that a short list has a second page. */
const ITEMS = 2;

/** A question, and others that differ from it in one respect each. */
export interface NeighbouringQuestions {
  readonly question: ListQuery;
  readonly neighbours: readonly Neighbour[];
}
export interface Neighbour {
  /** For a reader: `another page`. */
  readonly differs: string;
  readonly query: ListQuery;
}

/** The second page of a filtered list in the direction that is not the default; and the same without the filter, with another value, and so on. */
export function neighbouringQuestions(
  operation: Operation,
  base: ListQuery,
  items: readonly unknown[],
): NeighbouringQuestions {
  const filter = filterOf(operation, base, items);
  const sort = operation.collection?.sort;
  const turned = sort && askAgainstTheDefault(sort);
  const order = turned?.query;
  // With its key, because a memory may look at some parameters only.
  const named = turned && askForOrder(sort, turned.terms);
  const [page, others] = pagesOf(operation);
  const question = { ...base, ...filter?.query, ...named, ...order, ...page };
  const without = (query: ListQuery | undefined): ListQuery =>
    Object.fromEntries(Object.entries(question).filter(([name]) => !(name in (query ?? {}))));
  const neighbours = [
    ...(filter ? [{ differs: 'no filter', query: without(filter.query) }] : []),
    ...(filter?.other ? [{ differs: 'another value of the filter', query: { ...question, ...filter.other } }] : []),
    ...(order ? [{ differs: 'the default order', query: without(order) }] : []),
    ...others.map(({ differs, query }) => ({ differs, query: { ...question, ...query } })),
  ];
  return { question, neighbours };
}

/** A filter with a value of the items, and with another one. */
function filterOf({ contract, collection }: Operation, base: ListQuery, items: readonly unknown[]) {
  const isFree = ({ parameter }: Filter): boolean => !(parameter.name in base) && !parameter.required;
  for (const filter of (collection?.filters ?? []).filter(isFree)) {
    const held = items.filter((item) => valueAt(item, filter.field) !== undefined);
    const [value, other] = filterValues(contract, filter, held);
    const { name } = filter.parameter;
    if (value !== undefined)
      return { query: { [name]: value }, ...(other !== undefined && { other: { [name]: other } }) };
  }
  return undefined;
}

/** The second of small pages, the first one, and a larger one; nothing where pages have no number or no size. */
function pagesOf(operation: Operation): readonly [ListQuery, readonly Neighbour[]] {
  const paging = numberedPaging(operation.collection);
  const sizes = paging && pageSizes(operation, paging);
  if (!paging?.size || !sizes) return [{}, []];
  const size = sizes.from(ITEMS);
  return [
    pageQuery(paging, { index: 1, size }),
    [
      { differs: 'another page', query: pageQuery(paging, { index: 0, size }) },
      { differs: 'another size', query: { [paging.size.name]: String(sizes.from(size + 1)) } },
    ],
  ];
}
