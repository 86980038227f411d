import { type Collection, numberedPaging, restsOn, valueAt } from '../../contract/index.ts';
import { allViolations, type Violation } from '../../judgement/index.ts';
import { canonical, itemsOf, walkSize, withoutBrokenFields } from '../../lists/index.ts';
import { defineCheck } from '../check.ts';
import { hasNumberedPages } from './parts/is-paginated.ts';

/** The page with the documented first number is the beginning of the list, and so is the page that comes where no page is asked for. */
export const firstPageBeginsTheList = defineCheck({
  id: 'pagination/first-page-begins-the-list',
  title: 'the first page is the beginning of the list',
  scope: 'operation',
  reads: ['plain-answer', 'items', 'sort-key', 'default-order', 'page-size', 'pages', 'stable-order'],
  guards: ['first-page'],
  appliesTo: hasNumberedPages,
  async *run({ operation: { contract, collection }, list, evidence }) {
    const paging = numberedPaging(collection);
    if (!collection || !paging) return;
    const { page, size: parameter, first } = paging;
    yield* list.judge(async (window): Promise<readonly Violation[]> => {
      const whole = await window.reference();
      const size = walkSize(whole.items.length, window);
      const sized = parameter ? { [parameter.name]: String(size) } : {};
      const requests = [sized, { ...sized, [page.name]: String(first) }];
      const judged = requests.map(async (query): Promise<Violation[]> => {
        const exchange = await window.ask(query, 'the first page');
        const items = itemsOf(contract, collection, exchange.response);
        if (!items) return [];
        evidence.add('first pages compared');
        // How many items the page holds is judged by pages-are-full.
        const head = whole.items.slice(0, Math.min(size, Math.max(1, items.length)));
        const [found = [], due = []] = withoutBrokenFields({ contract, collection }, [items, head]);
        if (signature(collection, found) === signature(collection, due)) return [];
        const asked = page.name in exchange.request.parameters ? `${page.name}=${first}` : `no ${page.name}`;
        return [
          {
            message: `the page of ${size} items with ${asked} is not the beginning of the list`,
            expected: head.slice(0, 2),
            received: items.slice(0, 2),
            at: collection.items,
            exchange,
            promise: restsOn(contract, paging.pointer, page.pointer),
          },
        ];
      });
      return allViolations(judged);
    });
  },
});

/** A text that is equal for equal pages. Where the list has an order only the keys are compared, because items that tie may change places with the size of the page. */
function signature({ sort }: Collection, items: readonly unknown[]): string {
  const key = sort?.default[0]?.at;
  return canonical(key === undefined ? items : items.map((item) => valueAt(item, key)));
}
