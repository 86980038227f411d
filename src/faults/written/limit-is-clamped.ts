import { defineFault } from '../fault.ts';

const MAXIMUM = 1000;

/** A page size above the maximum is taken for the maximum. */
export const limitIsClamped = defineFault({
  id: 'limit-is-clamped',
  title: 'a limit above 1000 is taken for 1000',
  promise:
    'modelarts#/paths/~1v1~1{project_id}~1services~1{service_id}~1events/get/parameters/7/schema/allOf/1/maximum',
  operations: ['ShowServiceEvents'],
  wrap: {
    validate: (next) => (ask) => {
      const query = ask.request.query.map(
        ([name, value]) => [name, name === 'limit' && Number(value) > MAXIMUM ? String(MAXIMUM) : value] as const,
      );
      return next({ ...ask, request: { ...ask.request, query } });
    },
  },
});
