import { defineFault } from '../fault.ts';

/** Without `order` the events come oldest first. */
export const oldestFirstByDefault = defineFault({
  id: 'oldest-first-by-default',
  title: 'events come oldest first where no order is asked for',
  promise: 'modelarts#/paths/~1v1~1{project_id}~1services~1{service_id}~1events/get/x-collection/sort/default',
  operations: ['ShowServiceEvents'],
  wrap: {
    select: (next) => (ask) => {
      const asked = ask.request.query.some(([name]) => name === 'order');
      return next(asked ? ask : { ...ask, parameters: { ...ask.parameters, order: 'asc' } });
    },
  },
});
