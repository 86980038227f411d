import type { AnsweredExchange } from '../../client/index.ts';
import { type Collection, type Contract, endsBefore, isNumbered, outcomesOf } from '../../contract/index.ts';
import { type Later, NotJudged, type RequestPlan } from '../../judgement/index.ts';
import { ListGate } from '../askable/index.ts';
import { itemsOf } from '../idioms/items-of.ts';
import {
  type Counting,
  hasExpired,
  nextPage,
  type NextPage,
  type PagePlace,
  pageText,
} from '../idioms/paging/index.ts';
import { numberAt } from '../idioms/totals/index.ts';
import type { ListQuery } from '../list-query.ts';

/** As in a plan. */
type Asked = Pick<RequestPlan, 'fresh' | 'continues' | 'about'>;

export interface PageRequest extends PagePlace, Asked {
  readonly query: ListQuery;
}

/** One page of the list, as an answer states it. */
export interface ListPage {
  readonly exchange: AnsweredExchange;
  readonly items: readonly unknown[];
  readonly total?: number;
  /** The answer says that the list ends before this page. */
  readonly isBehind?: true;
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

  /** Asks as late as a plan may say. */
  late(later: Later | undefined): ListAsker {
    return later === undefined ? this : new ListAsker(this, (plan) => this.#send({ ...plan, later }));
  }

  /** Rejects with `NotJudged` where the contract does not allow the query. */
  ask(query: ListQuery, purpose: string, { fresh = false, continues, about }: Asked = {}): Promise<AnsweredExchange> {
    const objection = this.gate.objection(query);
    if (objection !== undefined) return Promise.reject(new NotJudged(objection));
    return this.#send({
      parameters: query,
      purpose,
      fresh,
      ...(continues && { continues }),
      ...(about && { about }),
    });
  }

  /** Asks what the contract may not allow, to see how that is answered. */
  askAnyway(query: ListQuery, purpose: string): Promise<AnsweredExchange> {
    return this.#send({ parameters: query, purpose });
  }

  /** Without a counting, pages are asked for as the contract counts them. A list that can only be walked is walked to the page. */
  async page({ query, index, size, ...how }: PageRequest, counting?: Counting): Promise<AnsweredExchange> {
    const { paging } = this.collection;
    if (!paging) return this.ask(query, 'the list');
    if (!isNumbered(paging)) return this.#walkTo({ query, index, size, ...how });
    const page = this.gate.pageQuery({ index, size }, counting);
    return this.ask({ ...query, ...page }, pageText(paging, { index, size }), how);
  }

  /** The page that a list begins with; without a size where none is said. */
  firstPage(query: ListQuery, size: number | undefined, fresh = false): Promise<AnsweredExchange> {
    const page = size === undefined ? {} : this.gate.pageQuery({ index: 0, size }, undefined);
    const purpose = size === undefined ? 'the first page' : pageText(this.collection.paging, { index: 0, size });
    return this.ask({ ...query, ...page }, purpose, { fresh });
  }

  /** How an answer says that the next page is asked for; `undefined` at the end. */
  nextPage({ request, response }: AnsweredExchange): NextPage | undefined {
    const { paging } = this.collection;
    return paging && nextPage(paging, { url: request.url, response });
  }

  /** Asks for what an answer names as the next page. */
  follow(
    next: NextPage,
    { query, size, index, fresh = false }: Omit<PageRequest, 'size'> & { readonly size: number | undefined },
  ): Promise<AnsweredExchange> {
    const purpose = `${pageText(this.collection.paging, { index })}, as the page before it says`;
    if ('refusedBecause' in next) return Promise.reject(new NotJudged(`"${next.key}" ${next.refusedBecause}`));
    if ('target' in next) return this.#send({ target: next.target, purpose, fresh, continues: true });
    const page = size === undefined ? {} : this.gate.pageQuery({ index: 0, size }, undefined);
    return this.#send({ parameters: { ...query, ...page, ...next.parameters }, purpose, fresh, continues: true });
  }

  /** Asks for what a link of the provider names: path and query of its own host, sent as they stand. The query says what no URL can. */
  open(target: string, query: ListQuery): Promise<AnsweredExchange> {
    return this.#send({ target, parameters: query, purpose: 'a page that a link leads to' });
  }

  /** Where the cursor of a page has expired, the way to it begins again once. */
  async #walkTo({ query, index, size, fresh }: PageRequest, anew = false): Promise<AnsweredExchange> {
    const known = this.gate.sizes && size;
    if (index === 0) return this.firstPage(query, known, fresh);
    const next = this.nextPage(await this.#walkTo({ query, index: index - 1, size, fresh: anew }, anew));
    if (!next) throw new NotJudged(`the list ends before ${pageText(this.collection.paging, { index, size })}`);
    const exchange = await this.follow(next, { query, index, size: known, ...(fresh && { fresh }) });
    const beginsAgain = !anew && this.hasExpired(exchange);
    return beginsAgain ? this.#walkTo({ query, index, size, fresh: true }, true) : exchange;
  }

  /** Whether an answer says that its cursor has expired, as the contract says it. */
  hasExpired({ response }: AnsweredExchange): boolean {
    return hasExpired(this, response);
  }

  isList({ response }: AnsweredExchange): boolean {
    return itemsOf(this.contract, this.collection, response) !== undefined;
  }

  /** Throws `NotJudged` where the answer is no list: that is a finding of another check. */
  read(exchange: AnsweredExchange): ListPage {
    const items = itemsOf(this.contract, this.collection, exchange.response);
    if (!items && endsBefore(this, exchange)) return { exchange, items: [], isBehind: true };
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
