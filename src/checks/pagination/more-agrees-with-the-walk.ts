import type { MoreField, Operation } from '../../contract/index.ts';
import { allViolations, type Violation } from '../../judgement/index.ts';
import { itemsOf, moreSaid, underQuery, type Walk } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { evenlyCutPage } from './parts/evenly-cut-page.ts';
import { judgeWalks } from './parts/judge-walks.ts';
import { hasNumberedPages, isPaginated, isWalked } from './parts/is-paginated.ts';
import { WALK_READS } from '../walk-reads.ts';

/** A page says that another one follows where items are left for it, and only there: not behind a last page that is full either. */
export const moreAgreesWithTheWalk = defineCheck({
  id: 'pagination/more-agrees-with-the-walk',
  title: 'a page says rightly whether one follows',
  scope: 'operation',
  reads: [...WALK_READS, 'direction', 'whole-list'],
  appliesTo: (operation) => isPaginated(operation) && operation.collection?.more !== undefined,
  async *run({ operation, list, evidence }) {
    const more = operation.collection?.more;
    if (!more) return;
    const judge = (walk: Walk, first = 0): Violation[] => {
      const read = walk.complete ? pagesOf(operation, walk, first).filter(({ said }) => said !== undefined) : [];
      evidence.add('pages that say whether one follows', read.length);
      return read.filter(({ due, said }) => due !== undefined && said !== due).map((wrong) => violationOf(more, wrong));
    };
    yield* list.judge(async (window) => {
      const even = hasNumberedPages(operation) ? evenlyCutPage(window, 'last') : Promise.resolve(undefined);
      const atTheEnd = even.then((cut) => (cut ? judge(cut, cut.index) : []));
      return (await allViolations([judgeWalks(operation, window, (walk) => judge(walk)), atTheEnd])).slice(0, 1);
    });
  },
});

type Page = ReturnType<typeof pagesOf>[number];

function violationOf({ at, promise }: MoreField, { index, said, due, left, under, exchange }: Page): Violation {
  return {
    message: `page ${index} says that ${said ? 'another' : 'no'} page follows${under}, and ${left} items are left`,
    expected: due,
    received: said,
    ...(at !== undefined && { at }),
    exchange,
    promise,
  };
}

/** What each page of a walk says, and what is due. Where the provider itself leads to an empty last page, the page before may say either. */
function pagesOf(operation: Operation, walk: Walk, first: number) {
  const { contract, collection } = operation;
  let left = walk.items.length - first * (walk.size ?? 0);
  return walk.pages.map((exchange, place) => {
    left -= (collection && itemsOf(contract, collection, exchange.response)?.length) ?? 0;
    const leadsOn = isWalked(operation) && place < walk.pages.length - 1;
    const due = left > 0 ? true : leadsOn ? undefined : false;
    const said = moreSaid(exchange.response, collection?.more);
    return { exchange, index: first + place, left, due, said, under: underQuery(walk) };
  });
}
