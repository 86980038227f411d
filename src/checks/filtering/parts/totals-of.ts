import type { AnsweredExchange } from '../../../client/index.ts';
import type { Operation } from '../../../contract/index.ts';
import { awaitAll } from '../../../judgement/index.ts';
import { type ListQuery, type ListWindow, numberAt } from '../../../lists/index.ts';
import type { CoveringFilter } from './covering-filters.ts';

/** The total of the whole list, and those under each value; `undefined` where one of them is not said, or stops counting. */
export async function totalsOf(
  { collection }: Operation,
  window: ListWindow,
  { filter, texts }: CoveringFilter,
): Promise<readonly number[] | undefined> {
  // One window of each list is enough, and long ones have only such as allow few requests.
  if (window.depth === 'sparse') return undefined;
  const queries: ListQuery[] = [{}, ...texts.map((text) => ({ [filter.parameter.name]: text }))];
  const pages = await awaitAll(queries.map((query) => firstPage(window, query)));
  const totals = pages.flatMap((page) => (page && numberAt(page.response, collection?.total)) ?? []);
  const stops = collection?.total?.atMost;
  return totals.length === queries.length && totals.every((each) => each !== stops) ? totals : undefined;
}

/** Of the walk that other checks make too, or of one item where they make none. */
async function firstPage(window: ListWindow, query: ListQuery): Promise<AnsweredExchange | undefined> {
  if (window.depth === 'full') return (await window.read(query)).pages[0];
  return window.page(query, { index: 0, size: window.sizes?.smallest ?? 1, later: 2 });
}
