import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** Every page but the first begins with the last event of the page before it. */
export const pagesOverlap = defineFault({
  id: 'pages-overlap',
  title: 'a page begins with the last event of the page before it',
  promise: PROMISED.paging,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ page, answer }) => page > 0 && answer().count > 0,
    ({ page, answer }) => {
      const due = answer();
      const last = answer({ offset: page - 1 }).items.slice(-1);
      return last.length === 0 ? due : { ...due, items: [...last, ...due.items.slice(0, -1)] };
    },
  ),
});
