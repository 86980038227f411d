import {
  type Collection,
  type Contract,
  type NumberedPaging,
  numberedPaging,
  type Operation,
  type Paging,
  type Parameter,
  type Sort,
} from '../../../contract/index.ts';

export type ListOperation = Operation & { readonly collection: Collection };
export type PagedOperation = ListOperation & { readonly collection: { readonly paging: Paging } };
/** A list whose pages have numbers. */
export type NumberedOperation = ListOperation & { readonly collection: { readonly paging: NumberedPaging } };
/** A list of which a size can be asked for. */
export type SizedOperation = ListOperation & { readonly collection: { readonly paging: { readonly size: Parameter } } };
export type SortedOperation = ListOperation & { readonly collection: { readonly sort: Sort } };

export function listsOf({ operations }: Contract): ListOperation[] {
  return operations.filter((operation): operation is ListOperation => operation.collection !== undefined);
}

export function pagedListsOf(contract: Contract): PagedOperation[] {
  return listsOf(contract).filter(
    (operation): operation is PagedOperation => operation.collection.paging !== undefined,
  );
}

export function numberedListsOf(contract: Contract): NumberedOperation[] {
  return listsOf(contract).filter(
    (operation): operation is NumberedOperation => numberedPaging(operation.collection) !== undefined,
  );
}

export function sizedListsOf(contract: Contract): SizedOperation[] {
  return listsOf(contract).filter(
    (operation): operation is SizedOperation => operation.collection.paging?.size !== undefined,
  );
}

export function sortedListsOf(contract: Contract): SortedOperation[] {
  return listsOf(contract).filter((operation): operation is SortedOperation => operation.collection.sort !== undefined);
}
