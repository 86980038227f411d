import type { Understood } from '../../provider/pipeline/index.ts';
import { located } from '../derived/parameters/located.ts';
import { defineFault } from '../fault.ts';

/** The name of a service stands for its id, as in a lookup that was written for people. */
export const serviceFoundByItsName = defineFault({
  id: 'service-found-by-its-name',
  title: 'the name of a service is taken for its id',
  promise: 'modelarts#/components/parameters/ServiceId/x-answers/unknown',
  also: ['modelarts#/components/schemas/ShowServiceEventsResponse/x-invariants/0'],
  operations: ['ShowServiceEvents'],
  wrap: {
    locate: (next) => {
      /** Ids by the name that an answer says. */
      const ids = new Map<unknown, string>();
      return (ask) => {
        const { service_id: asked } = ask.parameters;
        const id = ids.get(asked);
        const named = id === undefined ? undefined : located(next, withId(ask, id));
        if (named) return named;
        const found = next(ask);
        ids.set(found.envelope(ask.operation)['service_name'], String(asked));
        return found;
      };
    },
  },
});

function withId(ask: Understood, id: string): Understood {
  return { ...ask, parameters: { ...ask.parameters, service_id: id } };
}
