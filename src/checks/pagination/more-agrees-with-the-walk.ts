import { allViolations, type Violation } from '../../judgement/index.ts';
import { moreSaid, numberAt, type Walk } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { type EvenlyCut, evenlyCutFiltered, evenlyCutPage, evenlyCutWalk } from './parts/evenly-cut-page.ts';
import { judgeWalks } from './parts/judge-walks.ts';
import { hasNumberedPages, isPaginated } from './parts/is-paginated.ts';
import { pagesLeft } from './parts/pages-left.ts';
import { WALK_READS } from '../walk-reads.ts';

/** Items behind a full page: none, and a single one. Many look one item further to see whether another page follows. */
const LEFT_AT_THE_END = [0, 1];

/**
 * A page says that another one follows where items are left for it, and only there: not behind a last page that is full either. Where pages need not be
 * full, a token may lead to an empty page, and then either may be said. Where a page says how many items are left, there are as many.
 */
export const moreAgreesWithTheWalk = defineCheck({
  id: 'pagination/more-agrees-with-the-walk',
  title: 'a page says rightly what follows',
  scope: 'operation',
  reads: [...WALK_READS, 'direction', 'whole-list'],
  appliesTo: (operation) =>
    isPaginated(operation) && (operation.collection?.more !== undefined || operation.collection?.left !== undefined),
  async *run({ operation, list, evidence }) {
    const { more, left } = operation.collection ?? {};
    const judge = (walk: Walk, first = 0): Violation[] =>
      pagesLeft(operation, walk, first).flatMap((page) => {
        const announced = moreSaid(page.exchange.response, more);
        const stated = numberAt(page.exchange.response, left);
        if (announced !== undefined) evidence.add('pages that say whether one follows');
        if (stated !== undefined) evidence.add('pages that say how many items are left');
        const isAnnounced = announced === undefined || page.due === undefined || announced === page.due;
        const isStated = stated === undefined || stated === page.left;
        return [
          ...(more && !isAnnounced
            ? [page.violation(more, announced, `${announced ? 'another' : 'no'} page follows`)]
            : []),
          ...(left && !isStated ? [page.violation(left, stated, `${stated} are left`)] : []),
        ];
      });
    yield* list.judge(async (window) => {
      const judgeCut = (cut: EvenlyCut | undefined) => (cut ? judge(cut, cut.index) : []);
      const filteredCut = async (few: number) => judgeCut(await evenlyCutFiltered(operation, window, few));
      const { promises = {} } = operation.collection ?? {};
      // Where pages need not be full, the last one may lead to an empty one.
      const cuts = 'full-pages' in promises ? LEFT_AT_THE_END : [1];
      const atTheEnd = hasNumberedPages(operation)
        ? LEFT_AT_THE_END.map(async (few) => judgeCut(await evenlyCutPage(window, 'last', few)))
        : [
            ...cuts.map(filteredCut),
            ...LEFT_AT_THE_END.map(async (few) => {
              const walk = await evenlyCutWalk(window, few);
              return walk ? judge(walk) : [];
            }),
          ];
      const found = await allViolations([judgeWalks(operation, window, (walk) => judge(walk)), ...atTheEnd]);
      return [...Map.groupBy(found, ({ promise }) => promise).values()].flatMap((alike) => alike.slice(0, 1));
    });
  },
});
