import { Refusal } from '../../provider/pipeline/index.ts';
import { changePage } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A page far into the list is refused, though it holds events. */
export const farPagesRefused = defineFault({
  id: 'far-pages-refused',
  title: 'a page that begins past the sixtieth event is refused, though it holds some',
  promise: PROMISED.events,
  also: [PROMISED.offset],
  operations: ['ShowServiceEvents'],
  data: { items: 200 },
  wrap: changePage(({ start, answer }) => {
    const due = answer();
    if (start > 60 && due.count > 0) throw new Refusal('invalid-parameter', 'offset');
    return due;
  }),
});
