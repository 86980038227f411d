import type { JsonPointer } from '../../contract/index.ts';

/** Something that finds nodes by pointer. */
export interface Nodes {
  node(pointer: JsonPointer): unknown;
}
