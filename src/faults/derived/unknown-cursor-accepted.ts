import { cursorPaging, type Parameter } from '../../contract/index.ts';
import { Refusal, type StageWrappers } from '../../provider/pipeline/index.ts';
import { defineDerivation } from './derivation.ts';
import { listsOf } from './lists/lists-of.ts';

/** A cursor that no page said, or one of another list, gives the first page. */
export const unknownCursorAccepted = defineDerivation({
  name: 'unknown-cursor-accepted',
  *derive(contract) {
    for (const { id, collection } of listsOf(contract)) {
      const { cursor } = cursorPaging(collection) ?? {};
      const { unknown, foreign } = cursor?.answers ?? {};
      if (cursor && unknown && !unknown.outcomes.includes('success'))
        yield {
          where: id,
          title: `${id}: a cursor that no page said gives the first page`,
          promise: unknown.promise,
          also: foreign ? [foreign.promise] : [],
          operations: [id],
          wrap: firstPageInstead(cursor),
        };
    }
  },
});

function firstPageInstead(cursor: Parameter): StageWrappers {
  return {
    select: (next) => (ask) => {
      try {
        return next(ask);
      } catch (error) {
        if (!(error instanceof Refusal) || error.about !== cursor.name) throw error;
        const { [cursor.name]: _, ...parameters } = ask.parameters;
        return next({ ...ask, parameters });
      }
    },
  };
}
