import { isDeepStrictEqual } from 'node:util';
import type { Parameter } from '../../contract/index.ts';
import type { Located, StageWrappers } from '../../provider/pipeline/index.ts';
import { isSent } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { listsOf } from './lists/lists-of.ts';

/** Late enough that the list was read, and early enough that others follow. */
const TURN = 3;

/** One answer of several to the same request holds nothing, as where one of many servers has no data. */
export const repeatedAnswerEmpty = defineDerivation({
  name: 'repeated-answer-empty',
  *derive(contract) {
    for (const { id, collection, pointer } of listsOf(contract))
      if (collection.paging === undefined)
        yield {
          where: id,
          title: `the third answer to a plain request for ${id} lists nothing`,
          promise: collection.promises['stable-order'] ?? pointer,
          operations: [id],
          wrap: emptyOnce(),
        };
  },
});

const ASKED: readonly Parameter['role'][] = ['filter', 'page', 'size', 'sort', 'order'];

function emptyOnce(): StageWrappers {
  return {
    select: (next) => {
      let first: Located['parameters'] | undefined;
      let count = 0;
      return (ask) => {
        const selection = next(ask);
        if (!isPlain(ask)) return selection;
        first ??= ask.parameters;
        if (!isDeepStrictEqual(ask.parameters, first)) return selection;
        count += 1;
        return count === TURN ? { ...selection, items: [], count: 0, total: 0 } : selection;
      };
    },
  };
}

/** Whether a request asks for the whole list. */
function isPlain(ask: Located): boolean {
  return ask.operation.parameters.every(({ name, role }) => !ASKED.includes(role) || !isSent(ask, name));
}
