import type { JsonPointer } from '../../contract/index.ts';
import type { DescribedOperation } from '../document/described-operation.ts';
import type { Nodes } from '../document/nodes.ts';
import type { FoundPaging, Guess } from '../guess.ts';
import type { AnswerField } from './answer-fields.ts';

/** An operation whose answer holds a list, as the hints about its pages read it. */
export interface ListDescription {
  readonly nodes: Nodes;
  readonly operation: DescribedOperation;
  /** Fields that stand beside the list. */
  readonly fields: readonly AnswerField[];
  /** Where its items stand. */
  readonly items: JsonPointer;
  /** The schema of an item, where the document describes one. */
  readonly item: JsonPointer | undefined;
}

/** One way in which a document says how pages are asked for; `undefined` where it does not. */
export type PagingHint = (list: ListDescription) => Guess<FoundPaging> | undefined;
