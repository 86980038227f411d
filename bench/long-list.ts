import { type Contract, loadContracts, numberedPaging, type Operation, type Parameter } from '../src/contract/index.ts';

/** A list that is read page by page. */
export interface LongList {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly page: Parameter;
  readonly size: Parameter;
}

/** The first list here that counts its pages and takes their size. */
export function longList(): LongList {
  for (const contract of loadContracts())
    for (const operation of contract.operations) {
      const { page, size } = (operation.collection && numberedPaging(operation.collection)) ?? {};
      if (page && size) return { contract, operation, page, size };
    }
  throw new Error('No contract here has a list with numbered pages of a size that is asked for.');
}
