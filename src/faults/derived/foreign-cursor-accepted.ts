import type { Parameter } from '../../contract/index.ts';
import { Refusal, type StageWrappers } from '../../provider/pipeline/index.ts';
import { isSent } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { walkedListsOf } from './lists/walked-lists-of.ts';

/** A cursor is not bound to one of the filters: one of the list without it gives the first page of the list with it. */
export const foreignCursorAccepted = defineDerivation({
  name: 'foreign-cursor-accepted',
  *derive(contract) {
    for (const { id, collection } of walkedListsOf(contract)) {
      const { cursor } = collection.paging;
      const { foreign } = cursor?.answers ?? {};
      if (!cursor || !foreign || foreign.outcomes.includes('success')) continue;
      for (const { parameter } of collection.filters.filter((filter) => !filter.parameter.required))
        yield {
          where: `${id}/${parameter.name}`,
          title: `${id}: a cursor of the list without ${parameter.name} is taken beside it`,
          promise: foreign.promise,
          operations: [id],
          wrap: notBoundTo(parameter, cursor),
        };
    }
  },
});

function notBoundTo(filter: Parameter, cursor: Parameter): StageWrappers {
  return {
    select: (next) => (ask) => {
      try {
        return next(ask);
      } catch (error) {
        if (!(error instanceof Refusal) || error.about !== cursor.name || !isSent(ask, filter.name)) throw error;
        const { [filter.name]: _filter, ...withoutFilter } = ask.parameters;
        // It is refused there too, unless it is one of that list.
        next({ ...ask, parameters: withoutFilter });
        const { [cursor.name]: _cursor, ...fromTheStart } = ask.parameters;
        return next({ ...ask, parameters: fromTheStart });
      }
    },
  };
}
