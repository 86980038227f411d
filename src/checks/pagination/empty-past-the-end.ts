import { numberedPaging } from '../../contract/index.ts';
import { allViolations, type Violation } from '../../judgement/index.ts';
import type { ListWindow } from '../../lists/index.ts';
import { defineCheck, type CheckContext } from '../check.ts';
import { placesPastTheEnd, wrappedPages } from '../probes/index.ts';
import { askablePlaces } from './parts/askable-places.ts';
import { hasNumberedPages } from './parts/is-paginated.ts';
import { type PageAnswer, pastTheEndViolation } from './parts/past-the-end-violation.ts';

/** A page behind the last one is a success without items, right behind the end and far behind it. */
export const emptyPastTheEnd = defineCheck({
  id: 'pagination/empty-past-the-end',
  title: 'a page past the end is empty',
  scope: 'operation',
  reads: ['plain-answer', 'items', 'pages', 'full-pages'],
  guards: ['end'],
  appliesTo: (operation) =>
    hasNumberedPages(operation) && operation.collection?.promises['empty-past-the-end'] !== undefined,
  async *run(context) {
    yield* context.list.judge(async (window): Promise<readonly Violation[]> => {
      const { items, complete } = await window.reference();
      if (!context.operation.collection?.paging || !complete) return [];
      const answers = [...nearAnswers(context, window, items.length), ...farAnswers(context, window, items.length)];
      return allViolations(answers.map(async (answer) => pastTheEndViolation(context, await answer, items.length)));
    });
  },
});

function nearAnswers({ evidence }: CheckContext, window: ListWindow, length: number): Promise<PageAnswer>[] {
  return askablePlaces(placesPastTheEnd(length, window), window, evidence).map(async (place, at) => ({
    page: `page ${place.index} of ${place.size} items`,
    isFar: false,
    exchange: await window.page({}, { ...place, later: at > 0 ? 1 : undefined }),
  }));
}

function farAnswers({ operation }: CheckContext, window: ListWindow, length: number): Promise<PageAnswer>[] {
  const paging = numberedPaging(operation.collection);
  const pages = paging ? wrappedPages(paging, length, window) : [];
  return pages.map(async ({ query, what }) => ({
    page: `the page ${what}`,
    isFar: true,
    exchange: await window.ask(query, `a page whose number wraps round: ${what}`, { later: 2 }),
  }));
}
