import type { BrokenWay, Contract, CredentialScheme, CursorPaging } from '../../contract/index.ts';
import { type Caller, Refusal, type StageWrappers } from '../../provider/pipeline/index.ts';
import { sentText } from '../changes/index.ts';
import { whereBroken } from './credentials/credential-way.ts';
import { closedTo } from './credentials/opened-by.ts';
import { defineDerivation } from './derivation.ts';
import { walkedListsOf } from './lists/walked-lists-of.ts';

/**
 * Who sends a cursor is not asked for credentials, because whoever has one was signed in on the first page; or is asked, and what was tampered with is
 * not noticed.
 */
export const cursorOpensToStrangers = defineDerivation({
  name: 'cursor-opens-to-strangers',
  *derive(contract: Contract) {
    for (const operation of walkedListsOf(contract)) {
      const { paging } = operation.collection;
      const promises = closedTo(operation).flatMap((scheme) => promisesOf(scheme, 'missing'));
      if (paging.style !== 'cursor' || promises[0] === undefined) continue;
      yield {
        where: operation.id,
        title: `${operation.id}: a request with a cursor needs no credentials`,
        promise: promises[0],
        also: promises.slice(1),
        operations: [operation.id],
        wrap: openBehind(paging),
      };
      for (const scheme of closedTo(operation))
        for (const promise of promisesOf(scheme, 'tampered'))
          yield {
            where: `${operation.id}/${scheme.name}/tampered`,
            title: `${operation.id}: beside a cursor no one notices that ${scheme.name} was tampered with`,
            promise,
            operations: [operation.id],
            wrap: unnoticedBehind(paging, scheme),
          };
    }
  },
});

function promisesOf({ broken }: CredentialScheme, way: BrokenWay) {
  return broken.flatMap((each) => (each.way === way ? [each.answer.promise] : []));
}

function unnoticedBehind({ cursor }: CursorPaging, scheme: CredentialScheme): StageWrappers {
  return {
    authenticate: (next) => {
      const lenient = whereBroken(scheme, 'tampered', (caller) => caller).authenticate?.(next) ?? next;
      return (ask) => {
        if (sentText(ask, cursor.name) !== undefined) return lenient(ask);
        const caller = next(ask);
        // It knows what is nearly right by what was right.
        lenient(ask);
        return caller;
      };
    },
  };
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
