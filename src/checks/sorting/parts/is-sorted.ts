import type { Operation } from '../../../contract/index.ts';

export function isSorted({ collection }: Operation): boolean {
  return collection?.sort !== undefined;
}

export function choosesDirection({ collection }: Operation): boolean {
  return collection?.sort?.order !== undefined;
}
