import type { Selection } from '../../provider/pipeline/index.ts';
import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** A cache of one answer, whose key is the query alone: the same query about another service gets the events of the service before it. */
export const cacheWithoutTheService = defineFault({
  id: 'cache-without-the-service',
  title: 'a request with the sort key and the query of the one before gets its events, whatever service it is about',
  promise: PROMISED.stableOrder,
  also: [PROMISED.events],
  operations: ['ShowServiceEvents'],
  isOfOthers: true,
  wrap: {
    select: (next) => {
      let before: { readonly key: string; readonly selection: Selection } | undefined;
      return (ask) => {
        const key = JSON.stringify(ask.request.query);
        const isKept = ask.request.query.some(([name]) => name === 'sort_by');
        const selection = isKept && before?.key === key ? before.selection : next(ask);
        before = { key, selection };
        return selection;
      };
    },
  },
});
