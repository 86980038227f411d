import { NotJudged } from '../../judgement/index.ts';
import { describeCounting } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { isPaginated } from './parts/is-paginated.ts';

/** The paging parameter counts what the contract says, pages or records, from the number that it says. */
export const offsetCountsPages = defineCheck({
  id: 'pagination/offset-counts-pages',
  title: 'pages are counted as documented',
  scope: 'operation',
  reads: ['plain-answer', 'items', 'sort-key', 'page-size'],
  guards: ['pages'],
  appliesTo: isPaginated,
  async *run({ operation: { collection }, list, evidence }) {
    if (!collection?.paging) return;
    const { page, size, first, pointer } = collection.paging;
    const observed = await list.style();
    if (observed.fits === 'unknown') throw new NotJudged(observed.reason);
    evidence.add('pages placed', 2);
    if (observed.fits === 'contract') return;
    const isOther = observed.fits === 'other';
    const content = isOther ? `what counting ${describeCounting(observed)} gives` : 'what no way of counting gives';
    yield {
      message: `${page.name}=${first + 1} with ${size.name}=${observed.size} holds ${content}, not the second page`,
      expected: describeCounting(collection.paging),
      received: isOther ? describeCounting(observed) : 'neither pages nor records',
      at: collection.items,
      exchange: observed.exchange,
      promise: pointer,
      ...(isOther && { follows: { style: observed.style, first: observed.first } }),
    };
  },
});
