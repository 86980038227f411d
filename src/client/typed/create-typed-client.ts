import {
  endsBefore,
  type Collection,
  findOperation,
  listAt,
  type Contract,
  type Operation,
  writeParameter,
} from '../../contract/index.ts';
import type { Client } from '../client.ts';
import type { Exchange } from '../exchange.ts';
import { createPager } from './create-pager.ts';
import type { DataOf, ItemOf, OperationTypes, ParametersOf } from './operation-types.ts';
import type { Page } from './pager.ts';
import { readReply } from './read-reply.ts';
import { CallFailed, type Malformed, type Reply } from './reply.ts';
import { sendAgain, USUAL_PATIENCE, type Patience } from './send-again.ts';

export interface CallOptions {
  /** Ends the call, also while it waits to send again; it throws the signal's reason then. */
  readonly signal?: AbortSignal;
}

export interface TypedClientOptions {
  /** How many times a request is sent again after an incident, with growing pauses; 3 by default, 0 for never. */
  readonly retries?: number;
  /**
   * For tests against a stand-in that answers with what they read and no more, such as that of a pact: fields may be missing, and what is there is
   * still as the contract says. Default false.
   */
  readonly partialAnswers?: boolean;
  /** How a pause between two attempts passes. Default: in time; a test need not wait. */
  readonly wait?: Patience['wait'];
}

/** The operations of one API, typed by its contract. */
export interface TypedClient<Operations, Filled extends string = never> {
  /** Sends one request, and again after an incident; a parameter that is `undefined` is left out. Throws only what keeps it from being sent, such as `SignInRefused`, or `RangeError` for a value that its style cannot say. */
  call<Id extends keyof Operations & string>(
    id: Id,
    parameters: ParametersOf<Operations[Id], Filled>,
    options?: CallOptions,
  ): Promise<Reply<DataOf<Operations[Id]>>>;
  /** Walks over the pages of a list and yields each item. Throws `CallFailed` where a page is anything but a success. */
  items<Id extends keyof Operations & string>(
    id: Id,
    parameters: ParametersOf<Operations[Id], Filled>,
    options?: CallOptions,
  ): AsyncGenerator<ItemOf<DataOf<Operations[Id]>>>;
}

/**
 * A client whose operations are typed: `createTypedClient<operations>(client, contract)` with `operations` of `generated/<api>/types.ts`.
 * `Filled` names required parameters that the client adds by itself, such as those of a signature.
 */
export function createTypedClient<Operations extends OperationTypes<Operations>, Filled extends string = never>(
  client: Client,
  contract: Contract,
  { retries = USUAL_PATIENCE.retries, partialAnswers = false, wait = USUAL_PATIENCE.wait }: TypedClientOptions = {},
): TypedClient<Operations, Filled> {
  const call = (id: string, parameters: object, options?: CallOptions) => ask(id, { parameters }, options);

  async function ask(id: string, { parameters, target }: Page, { signal }: CallOptions = {}): Promise<Reply<unknown>> {
    const operation = findOperation(contract, id);
    const request = {
      operation,
      parameters: asText(operation, parameters),
      ...(target !== undefined && { target }),
      resource: 'any',
      purpose: `${id} for a consumer`,
      ...(signal && { signal }),
    };
    const send = async () => readReply(operation, await client.send(request), { contract, partialAnswers });
    return sendAgain({ operation, patience: { retries, wait }, signal, send });
  }

  async function* items(id: string, parameters: object, options?: CallOptions): AsyncGenerator {
    const operation = findOperation(contract, id);
    const { collection } = operation;
    if (!collection) throw new TypeError(`${id} answers with no list. Use call("${id}", …).`);
    const pager = createPager(collection, parameters);
    for (let page: Page | undefined = pager.first(); page; page = pager.next()) {
      const reply = await ask(id, page, options);
      if (isBehind({ contract, collection }, reply)) return;
      const list = listOf(operation, collection, reply);
      yield* list;
      const problem = pager.read(list.length, reply.exchange);
      if (problem !== undefined) throw new CallFailed(operation, malformed(problem, reply.exchange));
    }
  }

  // Only generated code knows the types of the operations; at run time there are a name and its parameters.
  return { call, items } as TypedClient<Operations, Filled>;
}

/** Whether a reply says that the list ends before the page that was asked for. */
function isBehind(
  list: Pick<Operation, 'contract' | 'collection'>,
  { exchange: { request, response } }: Reply<unknown>,
): boolean {
  return response !== undefined && endsBefore(list, { request, response });
}

/** The items of a page. Throws `CallFailed` where there are none to be had. */
function listOf(operation: Operation, collection: Collection, reply: Reply<unknown>): readonly unknown[] {
  if (reply.outcome !== 'success') throw new CallFailed(operation, reply);
  const { data, exchange } = reply;
  const found = listAt(collection, data);
  if (found) return found;
  const { items: at } = collection;
  throw new CallFailed(operation, malformed(`the body holds no list at ${at === '' ? 'its root' : at}`, exchange));
}

function malformed(problem: string, exchange: Exchange): Malformed {
  const { status = 0, body } = exchange.response ?? {};
  return { outcome: 'malformed', problem, status, body, exchange };
}

/** Every parameter as text. Throws `RangeError` where one of them holds what its style cannot say. */
function asText({ parameters: known }: Operation, parameters: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) => {
      const text = writeParameter(
        known.find((each) => each.name === name),
        value,
      );
      return text === undefined ? [] : [[name, text]];
    }),
  );
}
