import type { Collection, Contract, Paging } from '../../contract/index.ts';
import type { Client, ClientRequest } from '../client.ts';
import type { RecordedResponse } from '../exchange.ts';
import { createTypedClient } from '../typed/create-typed-client.ts';
import { inventedContract, inventedOperation, parameterNamed } from './invented-contract.ts';

type Answer = { readonly body: unknown; readonly status?: number; readonly headers?: RecordedResponse['headers'] };
type Walked = {
  readonly found: unknown[];
  readonly sent: Pick<ClientRequest, 'parameters' | 'target'>[];
  error?: unknown;
};

interface Things {
  ListThings: {
    parameters: { query?: { color?: string; page?: number; size?: number } };
    responses: { 200: { content: { 'application/json': { things: unknown[] } } } };
  };
}

/** Walks over a list that answers one page after the other, at https://host.example/shop/things. */
export async function walkTyped(
  paging: Paging,
  answers: readonly Answer[],
  said: Pick<Collection, 'total' | 'more'> = {},
): Promise<Walked> {
  const things = { items: '/things', item: { schema: '' } };
  const collection: Collection = { pointer: '', paging, filters: [], promises: {}, ...things, ...said };
  const operation = inventedOperation({ collection, parameters: [parameterNamed('color', 'query')] });
  const contract: Contract = {
    ...inventedContract({ operations: [operation] }),
    outcomes: {
      success: { name: 'success', pointer: '', status: [200], likely: [] },
      'unknown-resource': { name: 'unknown-resource', pointer: '', status: [404], likely: [] },
    },
  };
  const walked: Walked = { found: [], sent: [] };
  const typed = createTypedClient<Things>(clientOf(answers, walked), contract);
  try {
    for await (const item of typed.items('ListThings', { color: 'red' })) walked.found.push(item);
  } catch (error) {
    walked.error = error;
  }
  return walked;
}

function clientOf(answers: readonly Answer[], { sent }: Walked): Client {
  const send: Client['send'] = async ({ parameters, target, operation }) => {
    const id = sent.push({ parameters, ...(target !== undefined && { target }) });
    const { body, status = 200, headers = {} } = answers[id - 1]!;
    const url = `https://host.example${target ?? '/shop/things'}`;
    return {
      id,
      operation: operation.id,
      resource: '',
      purpose: '',
      attempts: 1,
      startedAt: 0,
      durationMs: 0,
      request: { method: 'GET', url, headers: {}, parameters },
      response: { status, body, headers, text: '', flaws: [], leaked: [], bytes: 0 },
    };
  };
  return { send, available: [], mask: String, signIn: async () => undefined, close: async () => undefined };
}
