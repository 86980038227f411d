import type { Selection } from '../../provider/pipeline/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A cache of windows of time, whose key lacks the service: one service gets what the other one got for the same window. */
export const cacheOfWindowsWithoutTheService = defineFault({
  id: 'cache-of-windows-without-the-service',
  title: 'a request with a start_time gets the answer that another service got to the same one',
  promise: PROMISED.stableOrder,
  also: [PROMISED.totalCount],
  operations: ['ShowServiceEvents'],
  isOfOthers: true,
  wrap: {
    select: (next) => {
      const known = new Map<string, Selection>();
      return (ask) => {
        if (ask.parameters['start_time'] === undefined) return next(ask);
        const key = JSON.stringify(ask.request.query);
        const selection = known.get(key) ?? next(ask);
        known.set(key, selection);
        return selection;
      };
    },
  },
});
