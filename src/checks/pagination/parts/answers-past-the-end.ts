import { numberedPaging } from '../../../contract/index.ts';
import { type ListQuery, type ListWindow, underQuery, pageText } from '../../../lists/index.ts';
import type { CheckContext } from '../../check.ts';
import { besideEverything, oneOfEachFilter, placesPastTheEnd, wrappedPages } from '../../probes/index.ts';
import { whereSpare } from '../../where-spare.ts';
import { askablePlaces } from './askable-places.ts';
import { lengthOf } from './length-of.ts';
import type { PageAnswer } from './past-the-end-violation.ts';

interface Asked {
  readonly window: ListWindow;
  /** Items of the whole list. */
  readonly length: number;
  /** What further pages are asked for beside. */
  readonly everything: ListQuery;
}

/** Pages behind the end of a list: right behind it, far behind it, and behind the end of what each filter finds where much is left over. */
export function answersPastTheEnd(
  context: CheckContext,
  window: ListWindow,
  items: readonly unknown[],
): Promise<PageAnswer | undefined>[] {
  const asked = { window, length: items.length, everything: besideEverything(context.operation, window, items) };
  return [
    ...nearAnswers(context, asked),
    ...farAnswers(context, asked),
    ...oneOfEachFilter(context.operation, window, items).map((query) =>
      whereSpare(context, answerBeside(context, asked, query)),
    ),
  ];
}

/** Pages of the whole list, and for the one that is far behind the end a page of what all filters find. */
function nearAnswers(
  { operation, evidence }: CheckContext,
  { window, length, everything }: Asked,
): Promise<PageAnswer>[] {
  return askablePlaces(placesPastTheEnd(length, window), window, evidence).map(async ({ index, size }, at) => {
    const query = at === 1 ? everything : {};
    const own = await lengthOf(window, query, length);
    const place = { index: Math.max(index, Math.ceil(own / size)), size };
    return {
      page: `${pageText(operation.collection?.paging, place)}${underQuery({ query })}`,
      isFar: false,
      length: own,
      exchange: await window.page(query, { ...place, later: at > 0 ? 2 : undefined }),
    };
  });
}

/** The page right behind the end of what one filter finds. */
async function answerBeside(
  { operation }: CheckContext,
  { window, length }: Asked,
  query: ListQuery,
): Promise<PageAnswer> {
  const own = await lengthOf(window, query, length);
  const [place = { index: own, size: 1 }] = placesPastTheEnd(own, window);
  const exchange = await window.page(query, { ...place, later: 3 });
  return {
    page: `${pageText(operation.collection?.paging, place)}${underQuery({ query })}`,
    isFar: false,
    length: own,
    exchange,
  };
}

/** Pages whose numbers wrap round in some width. */
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
