import { isSent } from '../changes/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A session remembers the order: under a filter, a request that says none gets that of the request before. */
export const sessionKeepsTheOrder = defineFault({
  id: 'session-keeps-the-order',
  title: 'under event_type, a request without an order gets that of the request before',
  promise: PROMISED.defaultOrder,
  also: [PROMISED.stableOrder, PROMISED.paging, PROMISED.order, `${PROMISED.order}/schema/default`],
  operations: ['ShowServiceEvents'],
  wrap: {
    select: (next) => {
      let before = 'desc';
      return (ask) => {
        const kept = before;
        before = isSent(ask, 'order') ? String(ask.parameters['order']) : 'desc';
        return isSent(ask, 'order') || !isSent(ask, 'event_type')
          ? next(ask)
          : next({ ...ask, parameters: { ...ask.parameters, order: kept } });
      };
    },
  },
});
