import type { Operation, Paging } from '../../contract/index.ts';
import type { ListQuery } from '../list-query.ts';
import { ListGate } from './list-gate.ts';
import { type PageSizes, sizesOf } from './page-sizes.ts';

/** Whether the contract of an operation allows a query of its list. */
export function allowsQuery({ contract, collection }: Operation, query: ListQuery): boolean {
  return collection !== undefined && new ListGate({ contract, collection }).allows(query);
}

/** The page sizes that the contract of an operation allows; `undefined` where no one says how many items a page holds. */
export function pageSizes({ contract }: Pick<Operation, 'contract'>, paging: Paging): PageSizes | undefined {
  return sizesOf(contract, paging);
}

/** What asks for pages of so many items, or of the next size that is allowed; `undefined` where no size can be asked for. */
export function sizeQuery({ contract, collection }: Operation, items: number): ListQuery | undefined {
  const paging = collection?.paging;
  const sizes = paging && sizesOf(contract, paging);
  return paging?.size && sizes && { [paging.size.name]: String(sizes.from(items)) };
}
