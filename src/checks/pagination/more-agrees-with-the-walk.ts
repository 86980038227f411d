import type { Operation } from '../../contract/index.ts';
import type { Violation } from '../../judgement/index.ts';
import { itemsOf, moreSaid, underQuery, type Walk } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { judgeWalks } from './parts/judge-walks.ts';
import { isPaginated, isWalked } from './parts/is-paginated.ts';
import { WALK_READS } from '../walk-reads.ts';

/** A page says that another one follows where items are left for it, and only there. */
export const moreAgreesWithTheWalk = defineCheck({
  id: 'pagination/more-agrees-with-the-walk',
  title: 'a page says rightly whether one follows',
  scope: 'operation',
  reads: [...WALK_READS, 'direction', 'whole-list'],
  appliesTo: (operation) => isPaginated(operation) && operation.collection?.more !== undefined,
  async *run({ operation, list, evidence }) {
    const more = operation.collection?.more;
    if (!more) return;
    yield* list.judge((window) =>
      judgeWalks(operation, window, (walk): Violation[] => {
        const read = walk.complete ? pagesOf(operation, walk).filter(({ said }) => said !== undefined) : [];
        evidence.add('pages that say whether one follows', read.length);
        const wrong = read.find(({ said, due }) => due !== undefined && said !== due);
        if (!wrong) return [];
        return [
          {
            message: `page ${wrong.index} says that ${wrong.said ? 'another' : 'no'} page follows${wrong.under}, and ${wrong.left} items are left`,
            expected: wrong.due,
            received: wrong.said,
            ...(more.at !== undefined && { at: more.at }),
            exchange: wrong.exchange,
            promise: more.promise,
          },
        ];
      }),
    );
  },
});

/** What each page of a walk says, and what is due. Where the provider itself leads to an empty last page, the page before may say either. */
function pagesOf(operation: Operation, walk: Walk) {
  const { contract, collection } = operation;
  let left = walk.items.length;
  return walk.pages.map((exchange, index) => {
    left -= (collection && itemsOf(contract, collection, exchange.response)?.length) ?? 0;
    const leadsOn = isWalked(operation) && index < walk.pages.length - 1;
    const due = left > 0 ? true : leadsOn ? undefined : false;
    return { exchange, index, left, due, said: moreSaid(exchange.response, collection?.more), under: underQuery(walk) };
  });
}
