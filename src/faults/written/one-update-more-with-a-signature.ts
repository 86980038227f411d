import { isRecord } from '../../contract/index.ts';
import { changePageWhere } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** Who signs is served by a store that keeps an update which was taken back. */
export const oneUpdateMoreWithASignature = defineFault({
  id: 'one-update-more-with-a-signature',
  title: 'one update more is listed where a plain request is signed',
  promise: PROMISED.logs,
  operations: ['ShowServiceUpdateLogs'],
  wrap: {
    ...changePageWhere(
      ({ ask }) => ask.request.headers['authorization'] !== undefined && ask.request.query.length === 0,
      ({ answer }) => {
        const due = answer();
        const [first] = due.items;
        if (!isRecord(first)) return due;
        return { ...due, items: [...due.items, { ...first, update_time: Number(first['update_time']) - 1 }] };
      },
    ),
    // Whoever wraps this stage is measured with every form of credentials.
    authenticate: (next) => next,
  },
});
