import { allViolations, type Violation } from '../../judgement/index.ts';
import { defineCheck } from '../check.ts';
import { judgeDefaultSize, judgeNextDefaultSize } from './parts/judge-default-size.ts';
import { judgeZeroSize } from './parts/judge-zero-size.ts';
import { defaultSizePages } from '../probes/index.ts';
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
      return allViolations([
        ...pages.map((page) => judgeDefaultSize(context, window, page)),
        judgeNextDefaultSize(context, window),
      ]);
    });
  },
});
