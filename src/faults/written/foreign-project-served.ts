import { defineFault } from '../fault.ts';

/** The project in the URL is not compared with the project of the credentials. */
export const foreignProjectServed = defineFault({
  id: 'foreign-project-served',
  title: 'the project in the URL is never looked at',
  promise: 'modelarts#/components/parameters/ProjectId/x-answers/foreign',
  wrap: {
    authorise: () => () => undefined,
    locate: (next) => (ask) => next({ ...ask, parameters: { ...ask.parameters, project_id: ask.caller.owner ?? '' } }),
  },
});
