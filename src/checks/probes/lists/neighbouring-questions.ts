import { type Filter, numberedPaging, type Operation, valueAt } from '../../../contract/index.ts';
import {
  askAgainstTheDefault,
  askForOrder,
  filterIdiom,
  filterStanding,
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

/**
 * The second page of a filtered list in the direction that is not the default; and the same without the filter, with another value, and so on. A memory
 * may look at some filters only, so each lower bound is said too, as low as the items are.
 */
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
  const question = { ...base, ...lowestBounds(operation, base, items), ...filter?.query, ...named, ...order, ...page };
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

/** Lower bounds that no item is below. */
function lowestBounds(operation: Operation, base: ListQuery, items: readonly unknown[]): ListQuery {
  const bounds = freeFilters(operation, base).filter((filter) => filterIdiom(filter).end === 'lower');
  const said = bounds.flatMap((filter) => {
    const texts = new Set(items.flatMap((item) => filterValues(operation.contract, filter, [item])));
    const lowest = [...texts].find((text) =>
      items.every((item) => ['inside', 'edge'].includes(filterStanding(item, { filter, text }))),
    );
    return lowest === undefined ? [] : [[filter.parameter.name, lowest] as const];
  });
  return Object.fromEntries(said);
}

function freeFilters({ collection }: Operation, base: ListQuery): readonly Filter[] {
  return (collection?.filters ?? []).filter(({ parameter }) => !(parameter.name in base) && !parameter.required);
}

/** A filter with a value of the items, and with another one. */
function filterOf(operation: Operation, base: ListQuery, items: readonly unknown[]) {
  const { contract } = operation;
  for (const filter of freeFilters(operation, base)) {
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
