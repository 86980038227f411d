import type { NamesIn, Written } from '../language/written.ts';
import type { JsonPointer } from './document.ts';
import type { Parameter, ParameterList } from './parameter.ts';

/** What the list in an answer means. What the contract leaves out is absent, and nothing judges it. */
export interface Collection {
  readonly pointer: JsonPointer;
  /** Into the response body. */
  readonly items: JsonPointer;
  /** Parts of the way to them that a page without items may leave out, because the schema does not require them. */
  readonly mayLack?: readonly JsonPointer[];
  readonly item: { readonly schema: JsonPointer };
  /** Places in an item; no two items are alike in all of them together. */
  readonly identity?: readonly JsonPointer[];
  /** How many items match. */
  readonly total?: TotalField;
  /** How many items stand on this page. */
  readonly count?: CollectionField;
  /** How many pages of this size there are. */
  readonly pages?: CountedField;
  /** Whether a page follows. */
  readonly more?: MoreField;
  /** How many items stand behind this page. An answer may leave it out. */
  readonly left?: CountedField;
  /** Where an answer says the URLs of the pages round it; only where pages have a number. */
  readonly links?: PageLinks;
  readonly paging?: Paging;
  readonly sort?: Sort;
  readonly filters: readonly Filter[];
  /** Name of a promise → where it is promised. */
  readonly promises: Readonly<Partial<Record<CollectionPromise, JsonPointer>>>;
}

/** Something that an answer says beside its items, such as their total: where it stands, in the body or in a header, and the node that promises it. */
export interface CollectionField {
  /** Into the body; absent where a header says it. */
  readonly at?: JsonPointer;
  /** Lower-case name of the header that says it. */
  readonly header?: string;
  /** Into the JSON that the header holds; absent where the header holds none. */
  readonly member?: JsonPointer;
  /** Finds it in the text of the header: the first group, or all that it matches. Absent where the whole text says it. */
  readonly pattern?: string;
  readonly promise: JsonPointer;
}

/** A number that takes counting all items. */
export interface CountedField extends CollectionField {
  /** The text of the value that means "not counted". */
  readonly unknown?: string;
}

export interface TotalField extends CountedField {
  /** The total stops counting here. */
  readonly atMost?: number;
}

export interface MoreField extends CollectionField {
  /** The value that means that a page follows; absent where any text does, such as the URL of that page. */
  readonly value?: boolean | number | string;
}

/** A page, as seen from another one. */
export type PageLinkName = NamesIn<Written['links']>;
/** In the header `link` without a pattern the URL is the target with the `rel` of its name. */
export type PageLinks = Readonly<Partial<Record<PageLinkName, CollectionField>>>;

/** Promises that a JSON Schema cannot say; the schema of the language says what each one is. */
export type CollectionPromise = NamesIn<Written['promises']>;

/** How the pages of a list are asked for. */
export type Paging = NumberedPaging | CursorPaging | LinkPaging | MarkerPaging;
export type PagingStyle = Paging['style'];

/** How many items a page holds. What the contract does not say is absent. */
export interface PageSizing {
  readonly pointer: JsonPointer;
  /** The parameter that takes the size. */
  readonly size?: Parameter;
  /** Items of a page where no size is asked for, and who promises that. */
  readonly defaultSize?: number;
  readonly defaultPromise: JsonPointer;
  readonly maximumSize?: number;
  /** How a larger size is answered, where the contract says more than the schema of the size. */
  readonly zero?: { readonly answer: ZeroSize; readonly promise: JsonPointer };
  readonly oversize?: { readonly answer: Oversize; readonly promise: JsonPointer };
}
/** What a size of 0 asks for: a page of the default size, or none. */
export type ZeroSize = 'default' | 'none';
export type Oversize = 'refused' | 'clamped' | 'undocumented';

/** Each page has a number, so every page can be asked for at once. */
export interface NumberedPaging extends PageSizing {
  readonly style: 'page-index' | 'record-offset';
  readonly page: Parameter;
  /** Number of the first page (or offset of the first record). */
  readonly first: number;
}

/** Each page says a token, which asks for the next one. */
export interface CursorPaging extends PageSizing {
  readonly style: 'cursor';
  /** The parameter that takes the token. */
  readonly cursor: Parameter;
  /** Where an answer says the next token; absent, null or empty at the end. */
  readonly next: CollectionField;
}

/** Each page says the URL of the next one. */
export interface LinkPaging extends PageSizing {
  readonly style: 'link';
  /** The parameter in that URL that takes the token of a page; absent where the contract names none. */
  readonly cursor?: Parameter;
  /** Where an answer says the next URL; absent, null or empty at the end. In the header `link` it is the target with `rel=next`. */
  readonly next: CollectionField;
}

/** The last item of each page asks for the next one. No answer says the way; a page without items stands behind the last. */
export interface MarkerPaging extends PageSizing {
  readonly style: 'marker';
  /** The parameter that takes the mark of an item, and gives the items behind it. */
  readonly cursor: Parameter;
  /** Into the response body. */
  readonly items: JsonPointer;
  /** Where the mark stands in an item. No two items have one mark. */
  readonly field: JsonPointer;
}

/** How an order is asked for, and the order of a request that asks for none. */
export interface Sort {
  readonly pointer: JsonPointer;
  /** The parameter that names the key, where there is one; in one parameter with it stands the direction, where the style is no `apart`. */
  readonly by?: Parameter;
  readonly order?: Parameter;
  /** The parameter that says a direction; absent where none does. */
  readonly says?: Parameter;
  /** Who promises that the direction asked for is kept. */
  readonly promise: JsonPointer;
  readonly syntax: SortSyntax;
  /** Between several keys; absent where one key is all. */
  readonly separator?: string;
  /** How several keys are written where the parameter itself is a list: `sort=a&sort=b`. */
  readonly list?: ParameterList;
  /** By the name that a request gives the key. */
  readonly keys: Readonly<Record<string, SortKey>>;
  readonly directions: Readonly<Record<SortDirection, string>>;
  /** The direction of a key that is named without one, where the contract says it. */
  readonly unsaid?: SortDirection;
  /** How an order by a key that is not known is answered, where the contract says it. Ignored, it gives the default order. */
  readonly unknownKey?: { readonly answer: NonNullable<Written['sort']['unknown']>; readonly promise: JsonPointer };
  /** The order of a request that asks for none, the first key first; empty where none is promised. */
  readonly default: readonly SortTerm[];
}
export type SortDirection = Written['sortDirection'];

/** How key and direction are written: in two parameters, in one, or in one for each direction. */
export type SortSyntax =
  | { readonly style: 'apart' }
  | { readonly style: 'prefix'; readonly ascending: string; readonly descending: string }
  | { readonly style: 'suffix'; readonly between: string }
  | { readonly style: 'by-direction'; readonly ascending: Parameter; readonly descending: Parameter };

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
  /** The same filter on further fields: an item matches where any of them does. */
  readonly or?: readonly Filter[];
  readonly compares: Comparison;
  /** Only where the contract says it. */
  readonly unit?: TimeUnit;
  /** Between several values. */
  readonly separator?: string;
  /** The value that stands for no filter. */
  readonly any?: string;
  /** The value that finds what has no value in the field: null, nothing, or an empty list. */
  readonly none?: string;
  /** The value that finds what has any value there. */
  readonly some?: string;
  /** Whether blanks at the ends of a value are left out. */
  readonly trimmed?: true;
  /** The value that filters where the parameter is left out, as text; absent where that is `any`. */
  readonly default?: string;
}
