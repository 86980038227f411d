import type { JsonPointer } from '../../../contract/index.ts';

/** One thing that a contract promises and that a provider can break. */
export interface ContractPromise {
  readonly pointer: JsonPointer;
  /** For a reader: `listSales: limit has a maximum`. */
  readonly title: string;
}
