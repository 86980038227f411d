import type { TotalField } from '../../contract/index.ts';
import { allViolations, type Evidence, type Violation } from '../../judgement/index.ts';
import { numberAt, underQuery, type Walk } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { evenlyCutPage } from './parts/evenly-cut-page.ts';
import { judgeWalks } from './parts/judge-walks.ts';
import { isPaginated } from './parts/is-paginated.ts';
import { largerPage, type LargerPage } from './parts/larger-page.ts';
import { WALK_READS } from '../walk-reads.ts';

/** The number of pages is the number that a walk needs for every match, for every page size. Of an empty list it is 0 or 1. */
export const pageCountAgreesWithTheWalk = defineCheck({
  id: 'pagination/page-count-agrees-with-the-walk',
  title: 'the number of pages is what a walk needs',
  scope: 'operation',
  reads: [...WALK_READS, 'direction', 'whole-list'],
  appliesTo: (operation) => isPaginated(operation) && operation.collection?.pages !== undefined,
  async *run({ operation, list, evidence }) {
    const field = operation.collection?.pages;
    if (!field) return;
    const judge = (walk: Walk): Violation[] => judgeCount(walk, field, evidence);
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const even = evenlyCutPage(window, 'first').then((walk) => (walk ? judge(walk) : []));
      const larger = largerPage(operation, window, 0).then((page) => (page ? judge(asWalk(page)) : []));
      return (await allViolations([even, judgeWalks(operation, window, judge), larger])).slice(0, 1);
    });
  },
});

/** What is wrong with the size itself is judged elsewhere. */
function asWalk({ exchange, size, items }: LargerPage): Walk {
  return { query: {}, size, items, pages: [exchange], complete: true };
}

function judgeCount(walk: Walk, field: TotalField, evidence: Evidence): Violation[] {
  const said = walk.complete ? walk.pages : [];
  const read = said.flatMap((exchange) => {
    const stated = numberAt(exchange.response, field);
    return stated === undefined ? [] : [{ exchange, stated }];
  });
  evidence.add('numbers of pages read', read.length);
  const wrong = read.find(({ stated }) => !fits(walk, stated));
  if (!wrong) return [];
  return [
    {
      message: `the number of pages is ${wrong.stated}, and ${walk.items.length} items${underQuery(walk)} fill ${pagesOf(walk)} pages${walk.size === undefined ? '' : ` of ${walk.size}`}`,
      expected: pagesOf(walk),
      received: wrong.stated,
      ...(field.at !== undefined && { at: field.at }),
      exchange: wrong.exchange,
      promise: field.promise,
    },
  ];
}

function fits(walk: Walk, stated: number): boolean {
  return stated === pagesOf(walk) || (walk.items.length === 0 && stated <= 1);
}

/** Where no one says how many items a page holds, as many as the walk came by. */
function pagesOf({ items, pages, size }: Walk): number {
  return size === undefined ? pages.length : Math.ceil(items.length / size);
}
