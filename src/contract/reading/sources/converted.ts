import type { JsonPointer } from '../../model/index.ts';
import type { Tree } from './copy-tree.ts';

/** A document as OpenAPI 3.1, and where in the original a node of it stood. */
export interface Converted {
  readonly root: Tree;
  readonly original: (pointer: JsonPointer) => JsonPointer;
}
