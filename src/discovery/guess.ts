import type { JsonPointer } from '../contract/index.ts';

/** What was found in a document, and what it was found by: a sentence without its stop, for the overlay. */
export interface Guess<T> {
  readonly value: T;
  readonly because: string;
  /** Nothing says which of these it is; the value is the likelier one. */
  readonly open?: OpenQuestion;
}

/** What a document leaves open: the user is asked, the service shows it, or the guess stays marked. */
export interface OpenQuestion {
  readonly kind: 'first-page' | 'counts' | 'total';
  /** A question to a person. */
  readonly text: string;
  /** The likelier one first. */
  readonly choices: readonly string[];
}

/** Where an answer says something. */
export type FoundPlace =
  JsonPointer | { readonly header: string; readonly pattern?: string; readonly unknown?: string };

export interface FoundPaging {
  readonly style: 'page-index' | 'record-offset' | 'cursor' | 'link' | 'marker';
  readonly page?: string;
  readonly cursor?: string;
  /** The parameter that takes the identity of the last item. */
  readonly marker?: string;
  /** What the marker takes, where it is another field of the item. */
  readonly field?: JsonPointer;
  readonly next?: FoundPlace;
  readonly size?: string;
  readonly first?: number;
  readonly default?: number;
  readonly largest?: number;
  readonly oversize?: 'refused' | 'clamped';
  /** What a size of 0 asks for. */
  readonly zero?: 'default' | 'none';
}

/** Where an answer says the URLs of the pages round it, beside pages that have a number. */
export type FoundLinks = Readonly<Partial<Record<'next' | 'previous' | 'first' | 'last', FoundPlace>>>;

/** How an old cursor is answered. */
export interface FoundExpiry {
  readonly cursor: string;
  readonly status: number;
}

export interface FoundMore {
  readonly at: JsonPointer;
  readonly value: boolean;
}

export interface FoundSort {
  readonly by?: string;
  readonly order?: string;
  /** Parameters that take a key, one for each direction. */
  readonly ascending?: string;
  readonly descending?: string;
  readonly syntax?: { readonly style: 'prefix' } | { readonly style: 'suffix'; readonly between: string };
  readonly directions?: { readonly ascending: string; readonly descending: string };
  readonly keys: Readonly<Record<string, JsonPointer>>;
  readonly default?: { readonly key: string; readonly direction: 'ascending' | 'descending' };
}

export interface FoundFilter {
  readonly parameter: string;
  readonly field: JsonPointer;
  readonly match:
    | 'equals'
    | 'not-equals'
    | 'in'
    | 'contains'
    | 'contains-ignoring-case'
    | 'begins-with'
    | 'has'
    | 'has-all'
    | 'has-any'
    | 'at-least'
    | 'at-most'
    | 'greater'
    | 'less';
  /** Further fields that the value is looked for in. */
  readonly or?: readonly JsonPointer[];
  readonly compares?: 'text' | 'text-ignoring-case';
  readonly separator?: string;
  readonly unit?: 'date-time';
  /** Values that stand for no filter, for no value and for any value. */
  readonly any?: string;
  readonly none?: string;
  readonly some?: string;
}
