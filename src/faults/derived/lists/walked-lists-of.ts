import type { Contract, CursorPaging, LinkPaging } from '../../../contract/index.ts';
import { listsOf, type ListOperation } from './lists-of.ts';

/** A list whose pages lead from one to the next. */
export type WalkedOperation = ListOperation & { readonly collection: { readonly paging: CursorPaging | LinkPaging } };

export function walkedListsOf(contract: Contract): WalkedOperation[] {
  return listsOf(contract).filter((operation): operation is WalkedOperation =>
    ['cursor', 'link'].includes(operation.collection.paging?.style ?? ''),
  );
}
