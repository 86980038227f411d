import { cursorPaging, type Parameter } from '../../contract/index.ts';
import { Refusal, refusedWith, type StageWrappers } from '../../provider/pipeline/index.ts';
import { sentText } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { listsOf } from './lists/lists-of.ts';

/** Every cursor has expired as soon as it is used, so that no walk leads past its first page. */
export const cursorExpiresAtOnce = defineDerivation({
  name: 'cursor-expires-at-once',
  *derive(contract) {
    for (const { id, collection } of listsOf(contract)) {
      const { cursor } = cursorPaging(collection) ?? {};
      const { expired } = cursor?.answers ?? {};
      if (cursor && expired)
        yield {
          where: id,
          title: `${id}: every cursor has expired as soon as it is used`,
          promise: expired.promise,
          operations: [id],
          wrap: refuseAsExpired(cursor),
        };
    }
  },
});

function refuseAsExpired(cursor: Parameter): StageWrappers {
  return {
    select: (next) => (ask) => {
      // A cursor that no page said is refused as before.
      const selection = next(ask);
      if (sentText(ask, cursor.name) === undefined) return selection;
      throw new Refusal(refusedWith(cursor, 'expired'), cursor.name);
    },
  };
}
