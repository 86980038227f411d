import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** For callers that sign, the total of a filtered list is that of the page. */
export const totalWrongWithASignature = defineFault({
  id: 'total-wrong-with-a-signature',
  title: 'the total counts the page where a filtered request is signed',
  promise: PROMISED.stableOrder,
  also: [PROMISED.totalCount, PROMISED.fullPages],
  operations: ['ShowServiceEvents'],
  wrap: {
    select: (next) => (ask) => {
      const selection = next(ask);
      const isMeant = ask.request.headers['authorization'] !== undefined && ask.parameters['event_type'] !== undefined;
      return isMeant ? { ...selection, total: selection.count } : selection;
    },
    authenticate: (next) => next,
  },
});
