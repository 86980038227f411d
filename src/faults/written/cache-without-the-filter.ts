import type { Selection } from '../../provider/pipeline/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A cache of one answer, whose key lacks the type: what differs from the request before in nothing else gets the answer of that one. */
export const cacheWithoutTheFilter = defineFault({
  id: 'cache-without-the-filter',
  title: 'a request that differs from the one before in event_type alone gets its answer',
  promise: PROMISED.stableOrder,
  also: [PROMISED.typeFilter, PROMISED.totalCount, PROMISED.events, PROMISED.noMatch, `${PROMISED.limit}/schema`],
  operations: ['ShowServiceEvents'],
  wrap: {
    select: (next) => {
      let before: { readonly key: string; readonly selection: Selection } | undefined;
      return (ask) => {
        const { event_type: _, ...others } = ask.parameters;
        const key = Object.entries(others).join('&');
        const selection = before?.key === key ? before.selection : next(ask);
        before = { key, selection };
        return selection;
      };
    },
  },
});
