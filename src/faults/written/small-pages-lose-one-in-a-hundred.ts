import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from './promised.ts';
import { withItems } from './with-items.ts';

/** On small pages one event of a hundred is another one again. */
export const smallPagesLoseOneInAHundred = defineFault({
  id: 'small-pages-lose-one-in-a-hundred',
  title: 'on pages of fewer than a hundred one event of a hundred is replaced by its neighbour',
  promise: PROMISED.paging,
  operations: ['ShowServiceEvents'],
  wrap: changePage((asked) => {
    const due = asked.answer();
    return asked.size < 100
      ? withItems(
          due,
          due.items.map((item, index) =>
            (asked.page * asked.size + index) % 100 === 41
              ? (asked.everything().items[asked.page * asked.size + index - 1] ?? item)
              : item,
          ),
        )
      : due;
  }),
});
