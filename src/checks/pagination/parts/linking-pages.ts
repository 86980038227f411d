import type { AnsweredExchange } from '../../../client/index.ts';
import type { Operation, PageLinkName } from '../../../contract/index.ts';
import { itemsOf, type Walk } from '../../../lists/index.ts';
import type { EvenlyCut } from './evenly-cut-page.ts';

/** A page of a list that is known whole, as its links see it. */
export interface LinkingPage {
  readonly walk: Walk;
  readonly exchange: AnsweredExchange;
  /** From 0. */
  readonly index: number;
  readonly size: number;
  /** Of the last page of the list. */
  readonly last: number;
}

/** The pages of a walk that are within the list. A page behind its end is asked for by nobody who follows links. */
export function linkingPages({ contract, collection }: Operation, walk: Walk | EvenlyCut): LinkingPage[] {
  const size = walk.size ?? collection?.paging?.defaultSize;
  if (!walk.complete || !collection || size === undefined) return [];
  const last = Math.max(0, Math.ceil(walk.items.length / size) - 1);
  const first = 'index' in walk ? walk.index : 0;
  return walk.pages
    .map((exchange, place) => ({ walk, exchange, index: first + place, size, last }))
    .filter(({ index, exchange }) => index <= last && itemsOf(contract, collection, exchange.response) !== undefined);
}

/** Whether a page has such a link; `undefined` where it may have one or none: the first page to itself, and the last one. */
export function isLinkDue(name: PageLinkName, { index, last, walk }: LinkingPage): boolean | undefined {
  switch (name) {
    case 'next':
      return index < last;
    case 'previous':
      return index > 0;
    case 'first':
      return index > 0 ? true : undefined;
    case 'last':
      return index < last && walk.items.length > 0 ? true : undefined;
  }
}

/** The page that a link names. */
export function indexLinked(name: PageLinkName, { index, last }: LinkingPage): number {
  return { next: index + 1, previous: index - 1, first: 0, last }[name];
}
