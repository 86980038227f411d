import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '#test';
import { startProvider } from '../provider/index.ts';
import { connect } from './connect.ts';

const NOWHERE =
  /^MODELARTS_ENDPOINT is not set, so nothing says where modelarts runs\. Set MODELARTS_ENDPOINT, MODELARTS_PROJECT_ID, MODELARTS_SERVICE_ID, and credentials: MODELARTS_TOKEN, or IAM_ENDPOINT .* or HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK\.$/;

for (const [name, variables] of [
  ['no variables', {}],
  ['an empty endpoint', { MODELARTS_ENDPOINT: ' ' }],
  ['everything but the endpoint', { MODELARTS_TOKEN: 't', MODELARTS_PROJECT_ID: 'p', MODELARTS_SERVICE_ID: 's' }],
] as const)
  test(`with ${name} one sentence says what to set`, () => {
    for (const options of [{}, { resources: {} }])
      expect(() => connect('modelarts', variables, options)).toThrow(NOWHERE);
  });

test('variables that are missing beside an endpoint are named one by one', () => {
  expect(() => connect('modelarts', { MODELARTS_ENDPOINT: 'https://host.example', MODELARTS_TOKEN: 't' })).toThrow(
    /^MODELARTS_ENDPOINT is set, but MODELARTS_PROJECT_ID is not: .*\nMODELARTS_ENDPOINT is set, but MODELARTS_SERVICE_ID is not: .*$/,
  );
});

test('a caller with a resource of its own needs no variable for one', async () => {
  const provider = await startProvider();
  const { MODELARTS_PROJECT_ID, MODELARTS_SERVICE_ID, ...variables } = provider.variables;
  const mine = { project_id: MODELARTS_PROJECT_ID!, service_id: MODELARTS_SERVICE_ID! };
  const modelarts = connect('modelarts', variables, { resources: { mine } });
  const reply = await modelarts.call('ShowServiceEvents', { ...modelarts.resources.mine, limit: 1 });
  await Promise.all([modelarts.close(), provider.close()]);
  expect([modelarts.resources, reply.outcome]).toEqual([{ mine }, 'success']);
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
    MODELARTS_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    MODELARTS_TOKEN: 'a-token-of-the-project',
  };
  return connect('modelarts', variables, { resources: {}, ...options });
}

test('a signal ends the call and its connection', async () => {
  const server = await startSilence();
  const modelarts = silent(server, { timeoutMs: 600_000 });
  const stop = new AbortController();
  const call = modelarts.call('ShowServiceEvents', { project_id: 'p', service_id: 's' }, { signal: stop.signal });
  const [request] = (await once(server, 'request')) as [import('node:http').IncomingMessage];
  const closed = once(request.socket, 'close');
  stop.abort(new Error('the user left'));
  await expect(call).rejects.toThrow('the user left');
  await closed;
  await modelarts.close();
  server.close();
});

test('a walk over a list ends with the signal too', async () => {
  const server = await startSilence();
  const modelarts = silent(server, {});
  const walk = modelarts.items(
    'ShowServiceEvents',
    { project_id: 'p', service_id: 's' },
    { signal: AbortSignal.abort(new Error('too late')) },
  );
  await expect(walk.next()).rejects.toThrow('too late');
  await modelarts.close();
  server.close();
});

test('timeoutMs ends a request that is not answered, and retries says how often it is sent', async () => {
  const server = await startSilence();
  const modelarts = silent(server, { timeoutMs: 50, retries: 1 });
  const reply = await modelarts.call('ShowServiceEvents', { project_id: 'p', service_id: 's' });
  await modelarts.close();
  server.closeAllConnections();
  server.close();
  expect(reply).toMatchObject({ outcome: 'incident', incident: { kind: 'timeout' }, exchange: { attempts: 2 } });
});
