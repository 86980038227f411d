import { test } from '#test';
import type { CredentialForm } from '../../contract/index.ts';
import type { Client, ClientOptions, ClientRequest } from '../client.ts';
import { createClient } from '../create-client.ts';
import { inventedContract, inventedOperation, parameterNamed, schemeOf } from './invented-contract.ts';
import { startStub, type Arrived, type Stub } from './start-stub.ts';

export const TOKEN = 'MIIEvgYJ/KoZIhvc+NAQEF=';
export const KEYS = { secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA', secretKey: 'Gu5t9xGARNpq86cd98joQYCN3Cozk1qA' };

/** Reads a list by GET. */
export const operation = inventedOperation({
  path: '/v1/{owner}/things',
  parameters: [parameterNamed('owner', 'path'), parameterNamed('Timestamp', 'query', { role: 'credential' })],
});

/** Reads a list by a form. */
export const formOperation = inventedOperation({
  id: 'ListByForm',
  method: 'POST',
  path: '/things',
  parameters: [parameterNamed('name', 'form')],
});

/** A plain request, and what a test changes of it. */
export function meant(more: Partial<ClientRequest> = {}): ClientRequest {
  return { operation, parameters: { owner: 'me' }, resource: 'thing', purpose: 'a plain request', ...more };
}

export interface ClientAtStub {
  readonly stub: Stub;
  /** The body of the next answers of a test. */
  echo: (request: Arrived) => string;
  /** The status of the next answers of a test. */
  status: number;
  client(form: CredentialForm, values: Record<string, string>, more?: Partial<ClientOptions>): Client;
}

/** A stub for the tests of a file, which answers 200 and {} until a test says otherwise. */
export function clientAtStub(): ClientAtStub {
  let stub: Stub;
  const world: ClientAtStub = {
    echo: () => '{}',
    status: 200,
    get stub() {
      return stub;
    },
    client: (form, values, more = {}) =>
      createClient({
        contract: inventedContract(),
        endpoint: `${stub.origin}/base`,
        credentials: [{ scheme: schemeOf(form, ['HmacSHA256']), values }],
        timeoutMs: 120_000,
        connection: { environment: {} },
        ...more,
      }),
  };
  test.beforeAll(async () => {
    stub = await startStub((response, request) =>
      response
        .writeHead(world.status, {
          'x-echo': String(request.headers['x-auth-token'] ?? ''),
          'set-cookie': 'session=1',
        })
        .end(world.echo(request)),
    );
  });
  test.beforeEach(() => {
    world.echo = () => '{}';
    world.status = 200;
  });
  test.afterAll(() => stub.close());
  return world;
}
