import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** What a stranger left behind: the request after one without credentials is answered without its filter by type. */
export const filterLostAfterARefusal = defineFault({
  id: 'filter-lost-after-a-refusal',
  title: 'the request after a refused one loses event_type',
  promise: PROMISED.stableOrder,
  also: [PROMISED.typeFilter, PROMISED.totalCount, PROMISED.events],
  operations: ['ShowServiceEvents'],
  wrap: {
    authenticate: (next) => (ask) => {
      try {
        return next(ask);
      } catch (error) {
        REFUSED.add(ask.operation);
        throw error;
      }
    },
    select: (next) => (ask) => {
      if (!REFUSED.delete(ask.operation)) return next(ask);
      const { event_type: _, ...parameters } = ask.parameters;
      return next({ ...ask, parameters });
    },
  },
});

/** Operations whose last request was refused. */
const REFUSED = new WeakSet<object>();
