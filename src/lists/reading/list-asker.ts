import { itemsOf, numberAt } from '../idioms/items-of.ts';
import { NotJudged, type RequestPlan } from '../../judgement/index.ts';
import { pageNumber } from '../idioms/paging/page-number.ts';
import type { ListQuery } from '../list-reader.ts';
import type { AnsweredExchange } from '../../client/index.ts';
import { type Collection, type Contract, outcomesOf, type PagingStyle } from '../../contract/index.ts';

/** How pages are really counted: the style, and the number of the first. */
export interface Counting {
  readonly style: PagingStyle;
  readonly first: number;
}

export interface PageRequest {
  readonly query: ListQuery;
  /** From 0. */
  readonly index: number;
  readonly size: number;
  /** Asked again though an equal question was answered. */
  readonly fresh?: boolean;
}

/** What a list answer says: its items and its total. */
export interface ListPage {
  readonly exchange: AnsweredExchange;
  readonly items: readonly unknown[];
  readonly total?: number;
}

/** Asks one list for pages. */
export class ListAsker {
  readonly contract: Contract;
  readonly collection: Collection;
  readonly #send: (plan: RequestPlan) => Promise<AnsweredExchange>;

  constructor(
    list: { readonly contract: Contract; readonly collection: Collection },
    send: (plan: RequestPlan) => Promise<AnsweredExchange>,
  ) {
    this.contract = list.contract;
    this.collection = list.collection;
    this.#send = send;
  }

  ask(query: ListQuery, purpose: string, fresh = false): Promise<AnsweredExchange> {
    return this.#send({ parameters: query, purpose, fresh });
  }

  /** Without a counting, pages are asked for as the contract counts them. */
  page({ query, index, size, fresh }: PageRequest, counting?: Counting): Promise<AnsweredExchange> {
    const { paging } = this.collection;
    if (!paging) return this.ask(query, 'the list');
    const number = pageNumber(counting ?? paging, { index, size });
    return this.ask(
      { ...query, [paging.page.name]: String(number), [paging.size.name]: String(size) },
      `page ${index} of ${size} items`,
      fresh,
    );
  }

  /** Throws `NotJudged` where the answer is no list: that is a finding of another check. */
  read(exchange: AnsweredExchange): ListPage {
    const items = itemsOf(this.contract, this.collection, exchange.response);
    if (!items) {
      const outcome = outcomesOf(this.contract, exchange.response)[0] ?? 'no documented outcome';
      throw new NotJudged(
        `${exchange.purpose} is answered with status ${exchange.response.status} (${outcome}) and no list`,
      );
    }
    const total = numberAt(exchange.response, this.collection.total);
    return { exchange, items, ...(total !== undefined && { total }) };
  }
}
