import { numberedPaging } from '../../contract/index.ts';
import { NotJudged } from '../../judgement/index.ts';
import { describeCounting } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { hasNumberedPages } from './parts/is-paginated.ts';

/** The paging parameter counts what the contract says, pages or records, from the number that it says. */
export const offsetCountsPages = defineCheck({
  id: 'pagination/offset-counts-pages',
  title: 'pages are counted as documented',
  scope: 'operation',
  reads: ['plain-answer', 'items', 'sort-key', 'page-size'],
  guards: ['pages'],
  // Pages of a fixed size cannot be made so small that the ways of counting differ within the items that are known.
  appliesTo: (operation) => hasNumberedPages(operation) && operation.collection?.paging?.size !== undefined,
  async *run({ operation: { collection }, list, evidence }) {
    const paging = numberedPaging(collection);
    if (!collection || !paging) return;
    const { page, size, first, pointer } = paging;
    const observed = await list.style();
    if (observed.fits === 'unknown') throw new NotJudged(observed.reason);
    evidence.add('pages placed', 2);
    if (observed.fits === 'contract') return;
    const isOther = observed.fits === 'other';
    const content = isOther ? `what counting ${describeCounting(observed)} gives` : 'what no way of counting gives';
    yield {
      message: `${page.name}=${first + 1} ${size ? `with ${size.name}=` : 'in pages of '}${observed.size} holds ${content}, not the second page`,
      expected: describeCounting(paging),
      received: isOther ? describeCounting(observed) : 'neither pages nor records',
      at: collection.items,
      exchange: observed.exchange,
      promise: pointer,
      ...(isOther && { follows: { style: observed.style, first: observed.first } }),
    };
  },
});
