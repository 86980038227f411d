import type { ServerResponse } from 'node:http';
import { expect, test } from '#test';
import type { CredentialScheme } from '../../contract/index.ts';
import type { Client } from '../client.ts';
import { createClient } from '../create-client.ts';
import { inventedContract, inventedOperation, schemeOf } from '../testing/invented-contract.ts';
import { startStub, type Arrived } from '../testing/start-stub.ts';

const SECRET = 'client secret / of 1';
const CLIENT = { clientId: 'client:one', clientSecret: SECRET };
const meant = { operation: inventedOperation(), parameters: {}, resource: '', purpose: '' };

interface World {
  readonly client: Client;
  readonly clock: { now: number };
  readonly signIns: () => Arrived[];
  readonly things: () => (string | undefined)[];
}

/** A provider whose tokens are fetched below its endpoint. */
async function withProvider(
  {
    grant = (response, nth) =>
      response.end(JSON.stringify({ access_token: `access-number-${nth}`, token_type: 'bearer', expires_in: 600 })),
    refuses = [],
    values = CLIENT,
  }: {
    grant?: (response: ServerResponse, nth: number) => void;
    refuses?: readonly string[];
    values?: Readonly<Record<string, string>>;
  },
  play: (world: World) => Promise<void>,
): Promise<void> {
  let nth = 0;
  const stub = await startStub((response, { url, headers }) => {
    if (url === '/base/oauth/token') grant(response, ++nth);
    else response.writeHead(refuses.includes(headers.authorization ?? '') ? 401 : 200).end('{}');
  });
  const scheme: CredentialScheme = { ...schemeOf('oauth2'), tokenUrl: 'oauth/token', scopes: ['read', 'write'] };
  const clock = { now: 0 };
  const client = createClient({
    contract: inventedContract(),
    endpoint: `${stub.origin}/base`,
    credentials: [{ scheme, values }],
    timeoutMs: 60_000,
    clock: () => clock.now,
    connection: { environment: {} },
  });
  const by = (isSignIn: boolean) => stub.arrived.filter(({ url }) => url.endsWith('/token') === isSignIn);
  await play({
    client,
    clock,
    signIns: () => by(true),
    things: () => by(false).map(({ headers }) => headers.authorization),
  });
  await client.close();
  await stub.close();
}

test('one token is fetched with client credentials, below the endpoint, and presented as a bearer token', async () => {
  await withProvider({}, async ({ client, signIns, things }) => {
    const exchanges = await Promise.all([client.send(meant), client.send(meant)]);
    expect(things()).toEqual(['Bearer access-number-1', 'Bearer access-number-1']);
    expect(signIns()).toHaveLength(1);
    const name = Buffer.from('client%3Aone:client%20secret%20%2F%20of%201').toString('base64');
    expect(signIns()[0]).toMatchObject({
      method: 'POST',
      headers: { authorization: `Basic ${name}` },
      body: 'grant_type=client_credentials&scope=read%20write',
    });
    expect(JSON.stringify(exchanges)).not.toContain('access-number-1');
  });
});

test('a token that ends is fetched anew, and so is one that is refused', async () => {
  await withProvider({ refuses: ['Bearer access-number-2'] }, async ({ client, clock, things }) => {
    await client.send(meant);
    clock.now = 600_000;
    expect((await client.send(meant)).response?.status).toBe(200);
    expect(things()).toEqual(['Bearer access-number-1', 'Bearer access-number-2', 'Bearer access-number-3']);
  });
});

test('a token in a variable is used as it is', async () => {
  await withProvider({ values: { token: 'a-token-of-mine', ...CLIENT } }, async ({ client, signIns, things }) => {
    await client.send(meant);
    expect(things()).toEqual(['Bearer a-token-of-mine']);
    expect(signIns()).toEqual([]);
  });
});

const REFUSALS: readonly [what: string, grant: (response: ServerResponse) => void, message: RegExp][] = [
  [
    'a wrong secret',
    (response) => response.writeHead(401).end(JSON.stringify({ error: 'invalid_client', error_description: SECRET })),
    /gives no access token, status 401 and "invalid_client: \*\*\*": check A_CLIENT, A_CLIENT_SECRET, A_TOKEN_URL/,
  ],
  ['a web page', (response) => response.end('<html>'), /gives no access token, status 200: check/],
  ['no token', (response) => response.end('{"access_token":""}'), /gives no access token, status 200: check/],
];
for (const [what, grant, message] of REFUSALS)
  test(`${what} ends the sign-in, and it is not tried again`, async () => {
    await withProvider({ grant }, async ({ client, signIns, things }) => {
      await expect(client.send(meant)).rejects.toThrow(message);
      await expect(client.send(meant)).rejects.toThrow(message);
      expect(signIns()).toHaveLength(1);
      expect(things()).toEqual([]);
    });
  });

test('an incident at the token endpoint is an incident of the request', async () => {
  await withProvider({ grant: (response) => response.writeHead(503).end() }, async ({ client }) => {
    expect((await client.send(meant)).incident).toMatchObject({ kind: 'unavailable', whileSigningIn: true });
  });
});

test('a secret is not sent over plain http to another machine', () => {
  const scheme = { ...schemeOf('oauth2'), tokenUrl: 'http://login.example/token' };
  const open = () =>
    createClient({
      contract: inventedContract(),
      endpoint: 'https://host.example',
      credentials: [{ scheme, values: CLIENT }],
      timeoutMs: 1000,
    });
  expect(open).toThrow('A_TOKEN_URL is "http://login.example/token": credentials would be readable on the way.');
});
