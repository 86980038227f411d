import { defineFault } from '../fault.ts';
import { PROMISED } from '../modelarts/promised.ts';

/** For callers that sign, the newest come first whatever order is asked for. */
export const orderIgnoredWithASignature = defineFault({
  id: 'order-ignored-with-a-signature',
  title: 'order is ignored where a request is signed',
  promise: PROMISED.order,
  also: [PROMISED.stableOrder],
  operations: ['ShowServiceEvents'],
  wrap: {
    select: (next) => (ask) =>
      ask.request.headers['authorization'] === undefined
        ? next(ask)
        : next({ ...ask, parameters: { ...ask.parameters, order: 'desc' } }),
    // Whoever wraps this stage is measured with every form of credentials.
    authenticate: (next) => next,
  },
});
