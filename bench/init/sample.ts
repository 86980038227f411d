import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Discovery, FoundList } from '../../src/discovery/index.ts';

/** An operation that somebody labelled by reading its document. */
export interface Labelled {
  readonly document: string;
  /** Method and path: `get /pets`. */
  readonly operation: string;
  /** What it answers with, where that is a list. */
  readonly list?: {
    readonly items: string;
    readonly paging?: string;
    readonly page?: string;
    readonly size?: string;
    readonly cursor?: string;
    readonly marker?: string;
    /** A pointer, or `header` and its name. */
    readonly next?: string;
  };
  readonly because: string;
}

/** Labelled before the search was written, and known to it since; or drawn and labelled when it was finished. */
export type SampleName = 'sample' | 'fresh-sample';

export function sample(name: SampleName): readonly Labelled[] {
  return parse(readFileSync(path.join(import.meta.dirname, `${name}.yaml`), 'utf8')) as Labelled[];
}

/** How what was found of one operation stands to its label. */
export interface Comparison {
  readonly label: Labelled;
  readonly isList: boolean;
  readonly isFound: boolean;
  /** A list is found, and its items stand where the label says. */
  readonly isRight: boolean;
  readonly hasPages: boolean;
  readonly findsPages: boolean;
  readonly pagesAreRight: boolean;
}

export function compare(label: Labelled, { lists }: Discovery): Comparison {
  const { operation, list } = label;
  const found = lists.find((each) => `${each.operation.method} ${each.operation.path}` === operation);
  const paging = found?.paging?.value;
  return {
    label,
    isList: list !== undefined,
    isFound: found !== undefined,
    isRight: list !== undefined && found?.items.value === list.items,
    hasPages: list?.paging !== undefined,
    findsPages: paging !== undefined,
    pagesAreRight: list?.paging !== undefined && paging !== undefined && samePages(list, paging),
  };
}

function samePages(list: NonNullable<Labelled['list']>, paging: NonNullable<FoundList['paging']>['value']): boolean {
  const { style, page, size, cursor, marker, next } = paging;
  const place = typeof next === 'object' ? `header ${next.header}` : next;
  const isNumbered = style === 'page-index' || style === 'record-offset';
  return (
    list.paging === style &&
    list.page === page &&
    list.size === size &&
    list.cursor === cursor &&
    list.marker === marker &&
    (isNumbered || list.next === place)
  );
}
