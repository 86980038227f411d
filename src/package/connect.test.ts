import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '#test';
import type { TypedClient } from '../client/index.ts';
import { startProvider } from '../provider/index.ts';
import { connect, type Resources } from './connect.ts';
import { credentialVariable, FIRST_LIST, placeVariables, TOKEN_API } from '../contract/testing/index.ts';

/** Which API it is, the types of the package need not know here. */
const open = connect as unknown as (
  api: string,
  variables?: Readonly<Record<string, string | undefined>>,
  options?: Parameters<typeof connect>[2],
) => TypedClient<Record<string, { parameters: object; responses: object }>> & {
  readonly resources: Resources;
  close(): Promise<void>;
};
const API = TOKEN_API.api;
const LIST = FIRST_LIST.id;
const { endpoint: ENDPOINT, owner: OWNER, resource: RESOURCE } = placeVariables(TOKEN_API);
const TOKEN = credentialVariable(TOKEN_API, 'token', 'token');
/** Values for the parameters that name what is looked at. */
const [owner, resource] = FIRST_LIST.parameters.flatMap(({ in: place, name }) => (place === 'path' ? [name] : []));
const ANY = { [owner!]: 'p', [resource!]: 's' };
const key = (part: string) => credentialVariable(TOKEN_API, 'sdk-hmac-sha256', part);
const NOWHERE = new RegExp(
  String.raw`^${ENDPOINT} is not set, so nothing says where ${API} runs\. Set ${ENDPOINT}, ${OWNER}, ${RESOURCE}, and credentials: ${TOKEN}, or ${credentialVariable(TOKEN_API, 'iam-password', 'endpoint')} .* or ${key('accessKey')} and ${key('secretKey')}\.$`,
);

for (const [name, variables] of [
  ['no variables', {}],
  ['an empty endpoint', { [ENDPOINT]: ' ' }],
  ['everything but the endpoint', { [TOKEN]: 't', [OWNER]: 'p', [RESOURCE]: 's' }],
] as const)
  test(`with ${name} one sentence says what to set`, () => {
    for (const options of [{}, { resources: {} }]) expect(() => open(API, variables, options)).toThrow(NOWHERE);
  });

test('variables that are missing beside an endpoint are named one by one', () => {
  expect(() => open(API, { [ENDPOINT]: 'https://host.example', [TOKEN]: 't' })).toThrow(
    new RegExp(
      String.raw`^${ENDPOINT} is set, but ${OWNER} is not: .*\n${ENDPOINT} is set, but ${RESOURCE} is not: .*$`,
    ),
  );
});

test('a caller with a resource of its own needs no variable for one', async () => {
  const provider = await startProvider();
  const { [OWNER]: mineToo, [RESOURCE]: mineAlone, ...variables } = provider.variables;
  const mine = { [owner!]: mineToo!, [resource!]: mineAlone! };
  const client = open(API, variables, { resources: { mine } });
  const reply = await client.call(LIST, { ...client.resources['mine'], limit: 1 });
  await Promise.all([client.close(), provider.close()]);
  expect([client.resources, reply.outcome]).toEqual([{ mine }, 'success']);
});

/** A server that takes requests and never answers one. */
async function startSilence(): Promise<Server> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function silent(server: Server, options: Parameters<typeof connect>[2]) {
  const variables = {
    [ENDPOINT]: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [TOKEN]: 'a-token-of-the-project',
  };
  return open(API, variables, { resources: {}, ...options });
}

test('a signal ends the call and its connection', async () => {
  const server = await startSilence();
  const client = silent(server, { timeoutMs: 600_000 });
  const stop = new AbortController();
  const call = client.call(LIST, ANY, { signal: stop.signal });
  const [request] = (await once(server, 'request')) as [import('node:http').IncomingMessage];
  const closed = once(request.socket, 'close');
  stop.abort(new Error('the user left'));
  await expect(call).rejects.toThrow('the user left');
  await closed;
  await client.close();
  server.close();
});

test('a walk over a list ends with the signal too', async () => {
  const server = await startSilence();
  const client = silent(server, {});
  const walk = client.items(LIST, ANY, { signal: AbortSignal.abort(new Error('too late')) });
  await expect(walk.next()).rejects.toThrow('too late');
  await client.close();
  server.close();
});

test('timeoutMs ends a request that is not answered, and retries says how often it is sent', async () => {
  const server = await startSilence();
  const client = silent(server, { timeoutMs: 50, retries: 1 });
  const reply = await client.call(LIST, ANY);
  await client.close();
  server.closeAllConnections();
  server.close();
  expect(reply).toMatchObject({ outcome: 'incident', incident: { kind: 'timeout' }, exchange: { attempts: 2 } });
});
