import { numberedPaging, type Operation } from '../../contract/index.ts';
import { allViolations, type Violation } from '../../judgement/index.ts';
import type { ListQuery } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { queriesOfEachKind } from '../probes/index.ts';
import { firstPageViolations } from './parts/first-page-violations.ts';
import { hasNumberedPages } from './parts/is-paginated.ts';

/** The page with the documented first number is the beginning of the list. So is the page that comes where no page is asked for, under a filter and in the other direction too. */
export const firstPageBeginsTheList = defineCheck({
  id: 'pagination/first-page-begins-the-list',
  title: 'the first page is the beginning of the list',
  scope: 'operation',
  reads: [
    'plain-answer',
    'items',
    'filter',
    'sort-key',
    'default-order',
    'direction',
    'page-size',
    'pages',
    'stable-order',
  ],
  guards: ['first-page'],
  appliesTo: hasNumberedPages,
  async *run(context) {
    const { operation, list } = context;
    const paging = numberedPaging(operation.collection);
    if (!paging) return;
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const { items } = await window.reference();
      const beside = queriesOfEachKind(operation, window, items).map((query) => ({
        query,
        later: 2 as const,
        isUnsized: isOneFilter(operation, query),
      }));
      const asked = [{ query: {} }, { query: {}, page: String(paging.first) }, ...beside];
      return allViolations(asked.map((page) => firstPageViolations(context, { paging, window }, page)));
    });
  },
});

/** Under one filter the page of the default size is measured anyway, where one is documented. */
function isOneFilter({ collection }: Operation, query: ListQuery): boolean {
  const [name, ...others] = Object.keys(query);
  const isFilter = collection?.filters.some(({ parameter }) => parameter.name === name) ?? false;
  return isFilter && others.length === 0 && collection?.paging?.defaultSize !== undefined;
}
