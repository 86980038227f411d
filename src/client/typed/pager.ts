import type { Exchange } from '../exchange.ts';

/** A page to ask for. */
export interface Page {
  readonly parameters: object;
  /** Path and query that the provider gave, sent instead of what the parameters make. */
  readonly target?: string;
}

/** Which page to ask for, and whether there is another one. */
export interface Pager {
  first(): Page;
  /** Tells what a page held. Says what is wrong with its way to the next one, without a stop; nothing where all is well. */
  read(items: number, exchange: Exchange): string | undefined;
  next(): Page | undefined;
}
