import { defineFault } from '../fault.ts';

/** Every page but the first begins with the last event of the page before it. */
export const pagesOverlap = defineFault({
  id: 'pages-overlap',
  title: 'a page begins with the last event of the page before it',
  promise: 'modelarts#/paths/~1v1~1{project_id}~1services~1{service_id}~1events/get/x-collection/paging',
  operations: ['ShowServiceEvents'],
  wrap: {
    select: (next) => (ask) => {
      const selection = next(ask);
      const page = Number(ask.parameters['offset'] ?? 0);
      const last =
        page > 0 ? next({ ...ask, parameters: { ...ask.parameters, offset: page - 1 } }).items.at(-1) : undefined;
      return last === undefined || selection.count === 0
        ? selection
        : { ...selection, items: [last, ...selection.items.slice(0, -1)] };
    },
  },
});
