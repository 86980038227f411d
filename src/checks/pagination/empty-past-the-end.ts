import { numberedPaging } from '../../contract/index.ts';
import { allViolations, type Violation } from '../../judgement/index.ts';
import { type ListQuery, type ListWindow, underQuery } from '../../lists/index.ts';
import { defineCheck, type CheckContext } from '../check.ts';
import { besideEverything, oneOfEachFilter, placesPastTheEnd, wrappedPages } from '../probes/index.ts';
import { whereSpare } from '../where-spare.ts';
import { askablePlaces } from './parts/askable-places.ts';
import { hasNumberedPages } from './parts/is-paginated.ts';
import { lengthOf } from './parts/length-of.ts';
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
      const asked = { window, length: items.length, everything: besideEverything(context.operation, window, items) };
      const beside = oneOfEachFilter(context.operation, window, items).map((query) => answerBeside(asked, query));
      const rare = beside.map((answer) => whereSpare(context, answer));
      const answers = [...nearAnswers(context, asked), ...farAnswers(context, asked), ...rare];
      return allViolations(
        answers.map(async (answer) => {
          const came = await answer;
          return came ? pastTheEndViolation(context, came) : [];
        }),
      );
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

/** Pages of the whole list, and for the one that is far behind the end a page of what all filters find. */
function nearAnswers({ evidence }: CheckContext, { window, length, everything }: Asked): Promise<PageAnswer>[] {
  return askablePlaces(placesPastTheEnd(length, window), window, evidence).map(async ({ index, size }, at) => {
    const query = at === 1 ? everything : {};
    const own = await lengthOf(window, query, length);
    const place = { index: Math.max(index, Math.ceil(own / size)), size };
    return {
      page: `page ${place.index} of ${size} items${underQuery({ query })}`,
      isFar: false,
      length: own,
      exchange: await window.page(query, { ...place, later: at > 0 ? 2 : undefined }),
    };
  });
}

/** The page right behind the end of what one filter finds. */
async function answerBeside({ window, length }: Asked, query: ListQuery): Promise<PageAnswer> {
  const own = await lengthOf(window, query, length);
  const [place = { index: own, size: 1 }] = placesPastTheEnd(own, window);
  const exchange = await window.page(query, { ...place, later: 3 });
  return {
    page: `page ${place.index} of ${place.size} items${underQuery({ query })}`,
    isFar: false,
    length: own,
    exchange,
  };
}

function farAnswers({ operation }: CheckContext, { window, length, everything }: Asked): Promise<PageAnswer>[] {
  const paging = numberedPaging(operation.collection);
  const pages = paging ? wrappedPages(paging, length, window) : [];
  // Every second one beside all filters too: what wraps round there does so in more than one width.
  const besides = Object.keys(everything).length > 0 ? [{}, everything] : [{}];
  return pages.flatMap(({ query, what }, place) =>
    besides.slice(0, 1 + (place % 2)).map(async (beside) => ({
      page: `the page ${what}${underQuery({ query: beside })}`,
      isFar: true,
      length: await lengthOf(window, beside, length),
      exchange: await window.ask({ ...beside, ...query }, `a page whose number wraps round: ${what}`, { later: 2 }),
    })),
  );
}
