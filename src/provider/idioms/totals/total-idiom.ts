import type { Collection, CollectionField } from '../../../contract/index.ts';
import type { Json } from '../../json.ts';
import type { Accepted, Selection } from '../../pipeline/stages.ts';

/** Something that an answer says beside its items: where, and what. Nothing stands there without a value. */
export interface Said {
  readonly field: CollectionField;
  readonly value: Json | undefined;
}

/** What a list answer is about. */
export type Listed = Pick<Accepted, 'operation'> & { readonly selection: Selection };

/** Says one thing about a list, where the contract has a place for it. */
export type TotalIdiom = (collection: Collection, listed: Listed) => Said | undefined;
