import type { NamesIn, Written } from '../language/written.ts';
import type { JsonPointer } from './document.ts';
import type { Parameter } from './parameter.ts';

/** What the list in an answer means. What the contract leaves out is absent, and nothing judges it. */
export interface Collection {
  readonly pointer: JsonPointer;
  /** Into the response body. */
  readonly items: JsonPointer;
  readonly item: { readonly schema: JsonPointer };
  readonly identity?: JsonPointer;
  readonly total?: CollectionField;
  readonly count?: CollectionField;
  readonly paging?: Paging;
  readonly sort?: Sort;
  readonly filters: readonly Filter[];
  /** Name of a promise → where it is promised. */
  readonly promises: Readonly<Partial<Record<CollectionPromise, JsonPointer>>>;
}

/** A field of the body that speaks about the list, such as its total: its place, and the schema node that promises it. */
export interface CollectionField {
  readonly at: JsonPointer;
  readonly promise: JsonPointer;
}

/** Promises that a JSON Schema cannot say; the schema of the language says what each one is. */
export type CollectionPromise = NamesIn<Written['promises']>;

/** How a page is asked for. */
export interface Paging {
  readonly pointer: JsonPointer;
  readonly style: PagingStyle;
  readonly page: Parameter;
  readonly size: Parameter;
  /** Number of the first page (or offset of the first record). */
  readonly first: number;
  readonly defaultSize: number;
  readonly maximumSize: number;
}
export type PagingStyle = Written['paging']['style'];

/** How an order is asked for, and the order of a request that asks for none. */
export interface Sort {
  readonly pointer: JsonPointer;
  /** The parameter that names the key, where there is one. */
  readonly by?: Parameter;
  readonly order?: Parameter;
  /** Value of `by` → pointer into an item. */
  readonly keys: Readonly<Record<string, JsonPointer>>;
  readonly directions: Readonly<Record<SortDirection, string>>;
  readonly default: { readonly key: string; readonly direction: SortDirection };
}
export type SortDirection = Written['sort']['default']['direction'];

/** A parameter that picks items by one of their fields. */
export interface Filter {
  readonly pointer: JsonPointer;
  readonly parameter: Parameter;
  /** Into an item. */
  readonly field: JsonPointer;
  readonly match: Written['filter']['match'];
}
