import { allViolations, type Violation } from '../../judgement/index.ts';
import { mayBeShort } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { placesAlone, placesWalked } from '../probes/index.ts';
import { askablePlaces } from './parts/askable-places.ts';
import { hasNumberedPages, isWalked } from './parts/is-paginated.ts';
import { judgePlace } from './parts/judge-place.ts';
import { leadsBack } from './parts/leads-back.ts';

/**
 * An item that is asked for alone, or in the smallest page that the contract allows, is the one at its place in the list. Of a list that is walked, the
 * third of the smallest pages is, and the pages before it do not lead back.
 */
export const pagesOfOneHoldTheirItem = defineCheck({
  id: 'pagination/pages-of-one-hold-their-item',
  title: 'a page of one item holds the item of its place',
  scope: 'operation',
  reads: [
    'plain-answer',
    'items',
    'identity',
    'sort-key',
    'default-order',
    'page-size',
    'pages',
    'stable-order',
    'full-pages',
    'whole-list',
  ],
  appliesTo: (operation) => hasNumberedPages(operation) || operation.collection?.paging?.size !== undefined,
  async *run({ operation, list, evidence }) {
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const whole = await window.reference();
      const alike = isWalked(operation) ? placesWalked(whole, window) : placesAlone(whole, window);
      const places = askablePlaces(alike, window, evidence);
      // Where a page may be short, no one knows which items come before it.
      const isCounted = operation.collection !== undefined && !mayBeShort(operation.collection);
      const alone = (isCounted ? places : []).map(async ({ index, size }, at) => {
        const later = at < places.length - 1 ? 1 : undefined;
        const exchange = await window.page({}, { index, size, later });
        return judgePlace({ operation, evidence }, whole, { index, size, exchange });
      });
      const back = isWalked(operation) ? places.map((place) => leadsBack({ operation, evidence }, window, place)) : [];
      return allViolations([...back, ...alone]);
    });
  },
});
