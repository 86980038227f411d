import type { Contract, CredentialScheme, CursorPaging } from '../../contract/index.ts';
import { type Caller, Refusal, type StageWrappers } from '../../provider/pipeline/index.ts';
import { sentText } from '../changes/index.ts';
import { closedTo } from './credentials/opened-by.ts';
import { defineDerivation } from './derivation.ts';
import { walkedListsOf } from './lists/walked-lists-of.ts';

/** Who sends a cursor is not asked for credentials, because whoever has one was signed in on the first page. */
export const cursorOpensToStrangers = defineDerivation({
  name: 'cursor-opens-to-strangers',
  *derive(contract: Contract) {
    for (const operation of walkedListsOf(contract)) {
      const { paging } = operation.collection;
      const promises = closedTo(operation).flatMap(missingPromise);
      if (paging.style !== 'cursor' || promises[0] === undefined) continue;
      yield {
        where: operation.id,
        title: `${operation.id}: a request with a cursor needs no credentials`,
        promise: promises[0],
        also: promises.slice(1),
        operations: [operation.id],
        wrap: openBehind(paging),
      };
    }
  },
});

function missingPromise({ broken }: CredentialScheme) {
  return broken.flatMap(({ way, answer }) => (way === 'missing' ? [answer.promise] : []));
}

function openBehind({ cursor }: CursorPaging): StageWrappers {
  return {
    authenticate: (next) => {
      let caller: Caller | undefined;
      return (ask) => {
        try {
          return (caller = next(ask));
        } catch (error) {
          const isOpen = error instanceof Refusal && caller !== undefined && sentText(ask, cursor.name) !== undefined;
          if (!isOpen || caller === undefined) throw error;
          return caller;
        }
      };
    },
  };
}
