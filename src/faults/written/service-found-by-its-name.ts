import { located } from '../derived/parameters/located.ts';
import { defineFault } from '../fault.ts';

/** Ids by the name that an answer said. */
const ids = new Map<unknown, Set<unknown>>();

/** The name of a service stands for its id, as in a lookup that was written for people. */
export const serviceFoundByItsName = defineFault({
  id: 'service-found-by-its-name',
  title: 'the name of a service is taken for its id',
  promise: 'modelarts#/components/parameters/ServiceId/x-answers/unknown',
  also: ['modelarts#/components/schemas/ShowServiceEventsResponse/x-invariants/0'],
  operations: ['ShowServiceEvents'],
  wrap: {
    locate: (next) => (ask) => {
      for (const id of ids.get(ask.parameters['service_id']) ?? []) {
        const found = located(next, { ...ask, parameters: { ...ask.parameters, service_id: String(id) } });
        if (found) return found;
      }
      return next(ask);
    },
    render: (next) => (answer) => {
      const body = next(answer);
      const { service_name: name, service_id: id } = body;
      if (name !== undefined) ids.set(name, new Set([...(ids.get(name) ?? []), id]));
      return body;
    },
  },
});
