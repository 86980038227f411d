import type { Collection, Contract, Filter, JsonPointer, Operation, Paging, Sort } from '../../contract/index.ts';
import type { Fault } from '../fault.ts';
import type { PageAsked } from '../changes/index.ts';
import { changePage } from '../changes/index.ts';
import type { Selection } from '../../provider/index.ts';
import type { Derived } from './derivation.ts';

export type ListOperation = Operation & { readonly collection: Collection };
export type PagedOperation = Operation & { readonly collection: Collection & { readonly paging: Paging } };
export type SortedOperation = Operation & { readonly collection: Collection & { readonly sort: Sort } };

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

/** One way in which a list is wrong. */
export interface ListWay {
  readonly way: string;
  /** Ends the title. */
  readonly title: string;
  readonly change: (page: PageAsked) => Selection;
}

/** A fault of the list of one operation. */
export function listFault(operation: Operation, { way, title, change }: ListWay, promise: JsonPointer): Derived {
  return {
    where: `${operation.id}/${way}`,
    title: `${operation.id}: ${title}`,
    promise,
    operations: [operation.id],
    wrap: changePage(change) satisfies Fault['wrap'],
  };
}

/** The filters that a question sets, by name of their parameter. */
export function filtersSet({ ask: { operation, parameters } }: PageAsked): Filter[] {
  return (operation.collection?.filters ?? []).filter(({ parameter }) => parameters[parameter.name] !== undefined);
}

/** Filters that narrow a question together, upper bounds aside: one of them may only hold a list still. */
export function meeting(page: PageAsked): Filter[] {
  return filtersSet(page).filter(({ match }) => match !== 'at-most');
}

/** The same question without any filter. */
export function unfiltered(page: PageAsked): Record<string, undefined> {
  return Object.fromEntries(filtersSet(page).map(({ parameter }) => [parameter.name, undefined]));
}
