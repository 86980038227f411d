import type { Paging } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { NotJudged } from '../../judgement/index.ts';
import { isPaginated } from './parts/is-paginated.ts';

/** The paging parameter counts what the contract says, pages or records, from the number it says. */
export const offsetCountsPages = defineCheck({
  id: 'pagination/offset-counts-pages',
  title: 'pages are counted as documented',
  scope: 'operation',
  needs: ['conformance/plain-request-succeeds', 'conformance/body-matches-schema', 'pagination/page-keeps-to-its-size'],
  appliesTo: isPaginated,
  async *run({ operation: { collection: list }, list: collection, evidence }) {
    if (!list?.paging) return;
    const observed = await collection.style();
    if (observed.fits === 'unknown') throw new NotJudged(observed.reason);
    evidence.add('pages placed', 2);
    if (observed.fits === 'contract') return;
    const { page, size } = list.paging;
    yield {
      message: `${page.name}=${list.paging.first + 1} with ${size.name}=${observed.size} holds ${observed.fits === 'other' ? `what counting ${counting(observed)} gives` : 'what no way of counting gives'}, not the second page`,
      expected: counting(list.paging),
      received: observed.fits === 'other' ? counting(observed) : 'neither pages nor records',
      at: list.items,
      exchange: observed.exchange,
      promise: list.paging.pointer,
      ...(observed.fits === 'other' && { follows: { style: observed.style, first: observed.first } }),
    };
  },
});

function counting({ style, first }: Pick<Paging, 'style' | 'first'>): string {
  return `${style === 'page-index' ? 'pages' : 'records'} from ${first}`;
}
