import type { Collection, Contract, Operation, Paging, Sort } from '../../../contract/index.ts';

export type ListOperation = Operation & { readonly collection: Collection };
export type PagedOperation = ListOperation & { readonly collection: { readonly paging: Paging } };
export type SortedOperation = ListOperation & { readonly collection: { readonly sort: Sort } };

export function listsOf({ operations }: Contract): ListOperation[] {
  return operations.filter((operation): operation is ListOperation => operation.collection !== undefined);
}

export function pagedListsOf(contract: Contract): PagedOperation[] {
  return listsOf(contract).filter(
    (operation): operation is PagedOperation => operation.collection.paging !== undefined,
  );
}

export function sortedListsOf(contract: Contract): SortedOperation[] {
  return listsOf(contract).filter((operation): operation is SortedOperation => operation.collection.sort !== undefined);
}
