import type { Operation } from '../../contract/index.ts';
import type { Violation } from '../../judgement/index.ts';
import { itemsOf, underQuery, type Walk, pageText } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { judgeWalks } from './parts/judge-walks.ts';

/** Where the last item of a page asks for the next one, a page with fewer items than asked for is the last one. */
export const shortPagesAreLast = defineCheck({
  id: 'pagination/short-pages-are-last',
  title: 'a page that is not full is the last one',
  scope: 'operation',
  reads: ['plain-answer', 'items', 'filter', 'direction', 'page-size', 'pages'],
  guards: ['full-pages'],
  appliesTo: ({ collection }) =>
    collection?.paging?.style === 'marker' &&
    collection.paging.size !== undefined &&
    'full-pages' in collection.promises,
  async *run({ operation, list, evidence }) {
    yield* list.judge((window) =>
      judgeWalks(operation, window, (walk): Violation[] => {
        if (!walk.complete) return [];
        evidence.add('pages measured', walk.pages.length);
        const short = shortPageOf(operation, walk);
        if (!short) return [];
        const { exchange, count, size, index } = short;
        return [
          {
            message: `${pageText(operation.collection?.paging, { index, size })} holds ${count}${underQuery(walk)}, and more stand behind its last item`,
            expected: size,
            received: count,
            at: operation.collection?.items ?? '',
            exchange,
            promise: operation.collection?.promises['full-pages'] ?? operation.pointer,
          },
        ];
      }),
    );
  },
});

/** The first page that is not full, although another one follows. */
function shortPageOf({ contract, collection }: Operation, { pages, size }: Walk) {
  if (!collection || size === undefined) return undefined;
  return pages
    .slice(0, -1)
    .map((exchange, index) => ({
      exchange,
      index,
      size,
      count: itemsOf(contract, collection, exchange.response)?.length ?? size,
    }))
    .find(({ count }) => count < size);
}
