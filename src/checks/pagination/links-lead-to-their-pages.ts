import { numberedPaging, type PageLinkName } from '../../contract/index.ts';
import { allViolations, type Violation } from '../../judgement/index.ts';
import { defineCheck } from '../check.ts';
import { WALK_READS } from '../walk-reads.ts';
import { type EvenlyCut, evenlyCutPage } from './parts/evenly-cut-page.ts';
import { judgeLink } from './parts/judge-link.ts';
import { judgeWalks } from './parts/judge-walks.ts';
import { linkBeforeTheList } from './parts/link-before-the-list.ts';
import { linkOfALargerPage } from './parts/link-of-a-larger-page.ts';
import { linkingPages } from './parts/linking-pages.ts';
import type { Walk } from '../../lists/index.ts';

/**
 * The links of a page lead to the next page, the one before, the first and the last. Filters, order and size stay the same.
 * There is none to a page that does not exist. A link to another host is never followed.
 */
export const linksLeadToTheirPages = defineCheck({
  id: 'pagination/links-lead-to-their-pages',
  title: 'links lead to the pages that they name',
  scope: 'operation',
  reads: [...WALK_READS, 'direction', 'whole-list', 'stable-order'],
  // A URL says nothing of what stands in a body.
  appliesTo: ({ collection, method }) => collection?.links !== undefined && method === 'GET',
  async *run({ operation, list, evidence }) {
    const paging = numberedPaging(operation.collection);
    if (!paging) return;
    const names = Object.keys(operation.collection?.links ?? {}) as PageLinkName[];
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const judge = (name: PageLinkName) => async (walk: Walk | EvenlyCut) => {
        const pages = linkingPages(operation, walk);
        evidence.add('pages whose links were read', pages.length);
        return judgeLink({ operation, paging, name }, window, pages);
      };
      const even = evenlyCutPage(window, 'last');
      const inEach = names.map(async (name) => {
        const atTheEnd = even.then((walk) => (walk ? judge(name)(walk) : []));
        const before = linkBeforeTheList({ operation, paging, name }, window, evidence);
        const larger = linkOfALargerPage({ operation, paging, name }, window, evidence);
        const all = [judgeWalks(operation, window, judge(name)), atTheEnd, before, larger];
        return (await allViolations(all)).slice(0, 1);
      });
      return allViolations(inEach);
    });
  },
});
