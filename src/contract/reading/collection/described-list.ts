import type { Written } from '../../language/written.ts';
import type { JsonPointer, Parameter } from '../../model/index.ts';
import type { ExtensionNode } from '../extension-node.ts';

/** `x-collection` as a contract writes it. */
export type CollectionNode = ExtensionNode<Written['collection']>;

/** Where the readers of `x-collection` look up the names that it uses. */
export interface DescribedList {
  readonly parameters: readonly Parameter[];
  /** Schema of the successful body. */
  readonly success: JsonPointer;
  /** Schema of one item. */
  readonly item: JsonPointer;
}
