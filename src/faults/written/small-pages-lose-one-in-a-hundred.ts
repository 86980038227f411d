import { changePageWhere, withItems } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** On small pages one event in a hundred is replaced by the event before it. */
export const smallPagesLoseOneInAHundred = defineFault({
  id: 'small-pages-lose-one-in-a-hundred',
  title: 'on pages of fewer than a hundred one event of a hundred is replaced by its neighbour',
  promise: PROMISED.paging,
  operations: ['ShowServiceEvents'],
  wrap: changePageWhere(
    ({ size }) => size < 100,
    ({ start, answer, everything }) => {
      const due = answer();
      const neighbour = (index: number) => everything().items[start + index - 1];
      return withItems(
        due,
        due.items.map((item, index) => ((start + index) % 100 === 41 ? (neighbour(index) ?? item) : item)),
      );
    },
  ),
});
