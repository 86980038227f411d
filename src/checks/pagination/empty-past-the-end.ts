import { numberedPaging } from '../../contract/index.ts';
import { allViolations, type Violation } from '../../judgement/index.ts';
import { type ListQuery, type ListWindow, underQuery } from '../../lists/index.ts';
import { defineCheck, type CheckContext } from '../check.ts';
import { besideEverything, placesPastTheEnd, wrappedPages } from '../probes/index.ts';
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
      const everything = besideEverything(context.operation, window, items);
      const answers = [
        ...nearAnswers(context, { window, length: items.length, everything }),
        ...farAnswers(context, { window, length: items.length, everything }),
      ];
      return allViolations(answers.map(async (answer) => pastTheEndViolation(context, await answer, items.length)));
    });
  },
});

interface Asked {
  readonly window: ListWindow;
  /** Items of the whole list. */
  readonly length: number;
  /** What further pages are asked for beside. */
  readonly everything: ListQuery;
}

/** The first is a page of the whole list, the others are of what all filters find. */
function nearAnswers({ evidence }: CheckContext, { window, length, everything }: Asked): Promise<PageAnswer>[] {
  return askablePlaces(placesPastTheEnd(length, window), window, evidence).map(async (place, at) => {
    const query = at > 0 ? everything : {};
    // Where the list itself is refused, that is said elsewhere.
    if (at > 0) await window.read(query);
    return {
      page: `page ${place.index} of ${place.size} items${underQuery({ query })}`,
      isFar: false,
      exchange: await window.page(query, { ...place, later: at > 0 ? 2 : undefined }),
    };
  });
}

function farAnswers({ operation }: CheckContext, { window, length, everything }: Asked): Promise<PageAnswer>[] {
  const paging = numberedPaging(operation.collection);
  const pages = paging ? wrappedPages(paging, length, window) : [];
  const besides = Object.keys(everything).length > 0 ? [{}, everything] : [{}];
  return pages.flatMap(({ query, what }) =>
    besides.map(async (beside) => {
      await window.read(beside);
      const purpose = `a page whose number wraps round: ${what}`;
      const exchange = await window.ask({ ...beside, ...query }, purpose, { later: 2 });
      return { page: `the page ${what}${underQuery({ query: beside })}`, isFar: true, exchange };
    }),
  );
}
