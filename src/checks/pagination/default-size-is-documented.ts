import { allViolations, type Violation } from '../../judgement/index.ts';
import { itemsOf, type ListWindow, mayBeShort, underQuery } from '../../lists/index.ts';
import { type CheckContext, defineCheck } from '../check.ts';
import { judgeZeroSize } from './parts/judge-zero-size.ts';
import { defaultSizePages, type DefaultSizePage } from '../probes/index.ts';
import { WALK_READS } from '../walk-reads.ts';

/** A page that is asked for without a size holds the documented default number of items, or what is left of the list. This is true of the first page and the next, with and without a filter. A page of size 0 is what the contract says of it. */
export const defaultSizeIsDocumented = defineCheck({
  id: 'pagination/default-size-is-documented',
  title: 'a page of the default size holds what it promises',
  scope: 'operation',
  reads: [...WALK_READS, 'matches', 'first-page', 'whole-list'],
  guards: ['default-size'],
  appliesTo: ({ collection }) =>
    collection?.paging?.defaultSize !== undefined || collection?.paging?.zero !== undefined,
  async *run(context) {
    const { operation, list, evidence } = context;
    const { defaultSize } = operation.collection?.paging ?? {};
    yield* list.judge((window) => judgeZeroSize(operation, window, evidence));
    if (defaultSize === undefined) return;
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const { items } = await window.reference();
      if (window.label === 'unbounded' && items.length < defaultSize)
        evidence.note(`fewer than ${defaultSize} items are there: only a smaller default would show`);
      const pages = defaultSizePages(operation, window, items);
      if (pages.every(({ before }) => before === 0))
        evidence.note('the contract allows to ask for the first page only');
      return allViolations(pages.map((page) => judgePage(context, window, page)));
    });
  },
});

async function judgePage(
  { operation: { contract, collection }, evidence }: CheckContext,
  window: ListWindow,
  page: DefaultSizePage,
): Promise<readonly Violation[]> {
  if (!collection?.paging) return [];
  const { defaultSize = 0, size, defaultPromise } = collection.paging;
  const exchange = await window.ask(page.query, 'a page of the default size', {
    later: Object.keys(page.list).length > 0 ? 2 : undefined,
  });
  const items = itemsOf(contract, collection, exchange.response);
  const all = await window.read(page.list);
  if (!items || !all.complete) return [];
  evidence.add('default pages measured');
  const due = Math.max(0, Math.min(defaultSize, all.items.length - page.before));
  if (items.length === due || (items.length < due && mayBeShort(collection))) return [];
  return [
    {
      message: `${size ? `without ${size.name}` : 'everywhere'}${underQuery(page)} a page holds ${items.length} items, and the default of ${defaultSize} leaves ${due} of ${all.items.length}`,
      expected: due,
      received: items.length,
      at: collection.items,
      exchange,
      promise: defaultPromise,
    },
  ];
}
