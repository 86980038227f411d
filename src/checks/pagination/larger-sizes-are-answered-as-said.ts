import { allViolations, type Violation } from '../../judgement/index.ts';
import { defineCheck } from '../check.ts';
import { type LargerSize, largerSizes } from '../probes/index.ts';
import { judgeLargerSize } from './parts/judge-larger-size.ts';
import { judgePageCount } from './parts/judge-page-count.ts';
import { largerPage, type LargerPage } from './parts/larger-page.ts';
import type { Walk } from '../../lists/index.ts';

/** A size above the largest is refused, or gives the largest page, as the contract says. Pages are counted in the largest size then. */
export const largerSizesAreAnsweredAsSaid = defineCheck({
  id: 'pagination/larger-sizes-are-answered-as-said',
  title: 'a size above the largest is answered as said',
  scope: 'operation',
  probes: 'negative',
  reads: ['plain-answer', 'items', 'outcome', 'page-size', 'pages', 'full-pages', 'whole-list'],
  appliesTo: ({ collection }) => ['refused', 'clamped'].includes(collection?.paging?.oversize?.answer ?? ''),
  async *run({ operation, list, evidence }) {
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const { items, complete } = await window.reference();
      const judgeSize = async ({ query, purpose, isHuge, isWider }: LargerSize): Promise<readonly Violation[]> => {
        const exchange = await window.askAnyway(query, purpose);
        evidence.add('larger sizes asked for');
        const found = complete && !isWider ? items.length : undefined;
        return judgeLargerSize(operation, { purpose, exchange }, { found, ...(isHuge && { usual: items.length }) });
      };
      const second = largerPage(operation, window, 1).then((page) => {
        evidence.add('larger sizes asked for', page ? 1 : 0);
        return page ? judgeLargerSize(operation, page, { found: page.items.length - page.size }) : [];
      });
      const { pages } = operation.collection ?? {};
      const first = largerPage(operation, window, 0).then((page) =>
        page && pages ? judgePageCount(asWalk(page), pages, evidence) : [],
      );
      return allViolations([...largerSizes(operation, window).map(judgeSize), first, second]);
    });
  },
});

function asWalk({ exchange, size, items }: LargerPage): Walk {
  return { query: {}, size, items, pages: [exchange], complete: true };
}
