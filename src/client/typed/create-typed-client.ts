import {
  findOperation,
  outcomesOf,
  valueAt,
  type Contract,
  type Operation,
  type OutcomeName,
} from '../../contract/index.ts';
import type { Client } from '../client.ts';
import type { Exchange, Incident } from '../exchange.ts';
import { createPager } from './create-pager.ts';
import type { DataOf, ItemOf, OperationTypes, ParametersOf } from './operation-types.ts';

/** What a call came to. */
export type Reply<Data> =
  | { readonly outcome: 'success'; readonly data: Data; readonly exchange: Exchange }
  /** The provider says no; `likely` are the outcomes of the contract that its answer may be. */
  | {
      readonly outcome: 'refused';
      readonly likely: readonly OutcomeName[];
      readonly status: number;
      readonly body: unknown;
      readonly exchange: Exchange;
    }
  | { readonly outcome: 'incident'; readonly incident: Incident; readonly exchange: Exchange };

/** The operations of one API, typed by its contract. */
export interface TypedClient<Operations, Filled extends string = never> {
  /** Sends one request; a parameter that is `undefined` is left out. */
  call<Id extends keyof Operations & string>(
    id: Id,
    parameters: ParametersOf<Operations[Id], Filled>,
  ): Promise<Reply<DataOf<Operations[Id]>>>;
  /** Walks over the pages of a list and yields each item. Throws `CallFailed` where a page is refused or does not come. */
  items<Id extends keyof Operations & string>(
    id: Id,
    parameters: ParametersOf<Operations[Id], Filled>,
  ): AsyncGenerator<ItemOf<DataOf<Operations[Id]>>>;
}

/** A page of a list was refused or did not come. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  readonly reply: Reply<unknown>;

  constructor(operation: Operation, reply: Exclude<Reply<unknown>, { outcome: 'success' }>) {
    const why =
      reply.outcome === 'incident'
        ? reply.incident.message
        : `answered ${reply.status} (${reply.likely.join(' or ') || 'no documented outcome'})`;
    super(`${operation.id} did not succeed: ${why}.`);
    this.reply = reply;
  }
}

/**
 * A client whose operations are typed: `createTypedClient<operations>(client, contract)` with `operations` of `generated/<api>/types.ts`.
 * `Filled` names required parameters that the client adds by itself, such as those of a signature.
 */
export function createTypedClient<Operations extends OperationTypes<Operations>, Filled extends string = never>(
  client: Client,
  contract: Contract,
): TypedClient<Operations, Filled> {
  async function call(id: string, parameters: object): Promise<Reply<unknown>> {
    const operation = findOperation(contract, id);
    const exchange = await client.send({
      operation,
      parameters: asText(parameters),
      resource: 'any',
      purpose: `${id} for a consumer`,
    });
    return replyOf(contract, exchange);
  }

  async function* items(id: string, parameters: object): AsyncGenerator {
    const operation = findOperation(contract, id);
    const { collection } = operation;
    if (!collection) throw new TypeError(`${id} answers with no list. Use call("${id}", …).`);
    const pager = createPager(collection, parameters);
    for (let page = pager.first(); page; page = pager.next()) {
      const reply = await call(id, page);
      if (reply.outcome !== 'success') throw new CallFailed(operation, reply);
      const found = valueAt(reply.data, collection.items);
      const list = Array.isArray(found) ? found : [];
      yield* list;
      pager.read(list.length, reply.data);
    }
  }

  // Only generated code knows the types of the operations; at run time there are a name and its parameters.
  return { call, items } as TypedClient<Operations, Filled>;
}

function replyOf(contract: Contract, exchange: Exchange): Reply<unknown> {
  const { response, incident } = exchange;
  if (!response)
    return { outcome: 'incident', incident: incident ?? { kind: 'network', message: 'no answer came' }, exchange };
  const { status, body } = response;
  const likely = outcomesOf(contract, { status, body });
  return likely.includes('success')
    ? { outcome: 'success', data: body, exchange }
    : { outcome: 'refused', likely, status, body, exchange };
}

function asText(parameters: object): Record<string, string> {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]));
}
