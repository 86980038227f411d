import type { AnsweredExchange } from '../../client/index.ts';
import { type Collection, type Contract, outcomesOf } from '../../contract/index.ts';
import { NotJudged, type RequestPlan } from '../../judgement/index.ts';
import { ListGate } from '../askable/index.ts';
import { itemsOf } from '../idioms/items-of.ts';
import type { Counting, PagePlace } from '../idioms/paging/index.ts';
import { numberAt } from '../idioms/totals/index.ts';
import type { ListQuery } from '../list-query.ts';

export interface PageRequest extends PagePlace {
  readonly query: ListQuery;
  /** Asked again though an equal question was answered. */
  readonly fresh?: boolean;
}

/** One page of the list, as an answer states it. */
export interface ListPage {
  readonly exchange: AnsweredExchange;
  readonly items: readonly unknown[];
  readonly total?: number;
}

export interface AskedList {
  readonly contract: Contract;
  readonly collection: Collection;
}

export type Send = (plan: RequestPlan) => Promise<AnsweredExchange>;

/** Asks one list for pages, within what its contract allows. */
export class ListAsker {
  readonly contract: Contract;
  readonly collection: Collection;
  readonly gate: ListGate;
  readonly #send: Send;

  constructor(list: AskedList, send: Send) {
    this.contract = list.contract;
    this.collection = list.collection;
    this.gate = new ListGate(list);
    this.#send = send;
  }

  /** Rejects with `NotJudged` where the contract does not allow the query. */
  ask(query: ListQuery, purpose: string, fresh = false): Promise<AnsweredExchange> {
    const objection = this.gate.objection(query);
    if (objection !== undefined) return Promise.reject(new NotJudged(objection));
    return this.#send({ parameters: query, purpose, fresh });
  }

  /** Without a counting, pages are asked for as the contract counts them. */
  page({ query, index, size, fresh }: PageRequest, counting?: Counting): Promise<AnsweredExchange> {
    if (!this.collection.paging) return this.ask(query, 'the list');
    const page = this.gate.pageQuery({ index, size }, counting);
    return this.ask({ ...query, ...page }, `page ${index} of ${size} items`, fresh);
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
