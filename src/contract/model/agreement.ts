import type { JsonPointer } from './document.ts';

/** Values in two operations that are equal for one resource. */
export interface Agreement {
  readonly pointer: JsonPointer;
  readonly message: string;
  readonly values: readonly { readonly operation: string; readonly at: JsonPointer }[];
}
