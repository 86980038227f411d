import { changeSuccess } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** From the second page on the total is a text. */
export const totalAsTextPastPageOne = defineFault({
  id: 'total-as-text-past-page-one',
  title: 'the total is a text from the second page on',
  promise: `${PROMISED.totalCount}/type`,
  operations: ['ShowServiceEvents'],
  wrap: changeSuccess((body, { parameters }) => {
    if (Number(parameters['offset']) > 0) body['total_count'] = String(body['total_count']);
  }),
});
