import { defineFault } from '../fault.ts';

/** A project of another owner is answered with an empty list. */
export const foreignProjectIsEmpty = defineFault({
  id: 'foreign-project-is-empty',
  title: 'a foreign project is answered with an empty list',
  promise: 'modelarts#/components/parameters/ProjectId/x-answers/foreign',
  operations: ['ShowServiceEvents'],
  wrap: {
    authorise: () => () => undefined,
    locate: (next) => (ask) => next({ ...ask, parameters: { ...ask.parameters, project_id: ask.caller.owner ?? '' } }),
    select: (next) => (ask) =>
      ask.request.path['project_id'] === ask.caller.owner ? next(ask) : { items: [], total: 0, count: 0 },
  },
});
