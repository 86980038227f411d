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
  /** The parameter that names the key, where there is one; in one parameter with it stands the direction, where the style is no `apart`. */
  readonly by?: Parameter;
  readonly order?: Parameter;
  /** The parameter that says a direction; absent where none does. */
  readonly says?: Parameter;
  readonly syntax: SortSyntax;
  /** Between several keys; absent where one key is all. */
  readonly separator?: string;
  /** By the name that a request gives the key. */
  readonly keys: Readonly<Record<string, SortKey>>;
  readonly directions: Readonly<Record<SortDirection, string>>;
  /** The direction of a key that is named without one, where the contract says it. */
  readonly unsaid?: SortDirection;
  /** The order of a request that asks for none, the first key first; empty where none is promised. */
  readonly default: readonly SortTerm[];
}
export type SortDirection = Written['sortDirection'];

/** How key and direction are written: in two parameters, or in one. */
export type SortSyntax =
  | { readonly style: 'apart' }
  | { readonly style: 'prefix'; readonly ascending: string; readonly descending: string }
  | { readonly style: 'suffix'; readonly between: string };

/** A field that sorts. */
export interface SortKey {
  readonly pointer: JsonPointer;
  /** Into an item. */
  readonly at: JsonPointer;
  readonly compares: Comparison;
  readonly nulls?: NonNullable<Written['sortKey']['nulls']>;
}

/** One key of an order, and its direction. */
export interface SortTerm extends SortKey {
  /** As a request names it. */
  readonly key: string;
  readonly direction: SortDirection;
}

/** How values compare. */
export type Comparison = Written['comparison'];
/** What a time is counted in, since the epoch, or that it is written as a date-time. */
export type TimeUnit = Written['unit'];

/** A parameter that picks items by one of their fields. */
export interface Filter {
  readonly pointer: JsonPointer;
  readonly parameter: Parameter;
  /** Into an item. */
  readonly field: JsonPointer;
  readonly match: Written['filter']['match'];
  readonly compares: Comparison;
  /** Only where the contract says it. */
  readonly unit?: TimeUnit;
  /** Between several values. */
  readonly separator?: string;
  /** The value that stands for no filter. */
  readonly any?: string;
  /** The value that filters where the parameter is left out, as text; absent where that is `any`. */
  readonly default?: string;
}
