import type { Operation } from '../../../contract/index.ts';

export function isPaginated({ collection }: Operation): boolean {
  return collection?.paging !== undefined;
}
