import type { ServerResponse } from 'node:http';
import { expect, test } from '#test';
import { createClient } from '../create-client.ts';
import { inventedContract, inventedOperation, schemeOf } from '../testing/invented-contract.ts';
import { startStub, type Arrived } from '../testing/start-stub.ts';

const meant = { operation: inventedOperation(), parameters: {}, resource: '', purpose: '' };
const PASSWORD = 'correct horse battery';

interface Provider {
  /** Answer to the nth sign-in, from 1. */
  readonly signIn?: (response: ServerResponse, nth: number) => void;
  readonly accepts?: (token: string) => boolean;
}

const issue = (response: ServerResponse, nth: number) =>
  response.writeHead(201, { 'x-subject-token': `token-number-${nth}` }).end(
    JSON.stringify({
      token: { issued_at: '2026-01-01T00:00:00.000000Z', expires_at: '2026-01-02T00:00:00.000000Z' },
    }),
  );

/** A provider with IAM beside it; `play` gets a client, a clock to set, and what arrived. */
async function withProvider(
  { signIn = issue, accepts = () => true }: Provider,
  play: (world: {
    client: ReturnType<typeof createClient>;
    clock: { now: number };
    signIns: () => Arrived[];
    things: () => Arrived[];
  }) => Promise<void>,
): Promise<void> {
  let nth = 0;
  const stub = await startStub((response, { url, headers }) => {
    if (url.endsWith('/auth/tokens')) signIn(response, ++nth);
    else response.writeHead(accepts(String(headers['x-auth-token'])) ? 200 : 401).end('{}');
  });
  const clock = { now: 0 };
  const values = {
    endpoint: `${stub.origin}/iam`,
    domain: 'company',
    username: 'reader',
    password: PASSWORD,
    project: 'cn-north-4',
  };
  const client = createClient({
    contract: inventedContract(),
    endpoint: stub.origin,
    credentials: [{ scheme: schemeOf('iam-password'), values }],
    timeoutMs: 120_000,
    clock: () => clock.now,
    connection: { environment: {} },
  });
  const by = (isSignIn: boolean) => stub.arrived.filter(({ url }) => url.endsWith('/auth/tokens') === isSignIn);
  await play({ client, clock, signIns: () => by(true), things: () => by(false) });
  await client.close();
  await stub.close();
}

test('one token is fetched for all requests, scoped to the project', async () => {
  await withProvider({}, async ({ client, signIns, things }) => {
    expect(await client.signIn()).toEqual({ scheme: 'iam-password', expiresAt: 24 * 60 * 60 * 1000 });
    await Promise.all([client.send(meant), client.send(meant)]);
    expect(things().map(({ headers }) => headers['x-auth-token'])).toEqual(['token-number-1', 'token-number-1']);
    expect(signIns()).toHaveLength(1);
    expect(signIns()[0]).toMatchObject({
      method: 'POST',
      url: '/iam/v3/auth/tokens',
      headers: { 'content-type': 'application/json;charset=utf8' },
    });
    expect(JSON.parse(signIns()[0]?.body ?? '')).toEqual({
      auth: {
        identity: {
          methods: ['password'],
          password: { user: { name: 'reader', password: PASSWORD, domain: { name: 'company' } } },
        },
        scope: { project: { name: 'cn-north-4' } },
      },
    });
  });
});

test('a fetched token is masked from then on', async () => {
  await withProvider({}, async ({ client }) => {
    await client.signIn();
    expect(client.mask(`${PASSWORD} token-number-1`)).toBe('*** ***');
  });
});

test('a token is fetched again shortly before it ends', async () => {
  await withProvider({}, async ({ client, clock, things }) => {
    for (const now of [0, 24 * 60 * 60 * 1000 - 60_001, 24 * 60 * 60 * 1000 - 60_000]) {
      clock.now = now;
      await client.send(meant);
    }
    expect(things().map(({ headers }) => headers['x-auth-token'])).toEqual([
      'token-number-1',
      'token-number-1',
      'token-number-2',
    ]);
  });
});

test('a token that ends while a request waits for its turn is fetched again before the request is sent', async () => {
  await withProvider({}, async ({ client, clock, things }) => {
    await client.signIn();
    let turns = 0;
    const exchange = await client.send({
      ...meant,
      inTurn: (_origin, send) => {
        turns += 1;
        if (turns === 1) clock.now = 24 * 60 * 60 * 1000;
        return send();
      },
    });
    expect(exchange.attempts).toBe(1);
    expect(turns).toBe(2);
    expect(things().map(({ headers }) => headers['x-auth-token'])).toEqual(['token-number-2']);
  });
});

test('a token that is refused is fetched again once in a run', async () => {
  await withProvider({ accepts: (token) => token === 'token-number-2' }, async ({ client, signIns }) => {
    const exchanges = await Promise.all([client.send(meant), client.send(meant)]);
    expect(exchanges.map(({ response }) => response?.status)).toEqual([200, 200]);
    expect(exchanges.map(({ attempts }) => attempts)).toEqual([2, 2]);
    expect(signIns()).toHaveLength(2);
  });
  await withProvider({ accepts: () => false }, async ({ client, signIns }) => {
    for (let count = 0; count < 3; count++) expect((await client.send(meant)).response?.status).toBe(401);
    expect(signIns()).toHaveLength(2);
  });
});

test('a token that is broken on purpose is not fetched again', async () => {
  await withProvider({ accepts: () => false }, async ({ client, signIns, things }) => {
    await client.send({ ...meant, credentials: { broken: 'tampered' } });
    expect(things().map(({ headers }) => headers['x-auth-token'])).toEqual(['token-nhmber-1']);
    expect(signIns()).toHaveLength(1);
  });
});

test('a refused password is sent once and never again', async () => {
  const refuse = (response: ServerResponse) =>
    response.writeHead(401).end('{"error":{"code":401,"message":"The username or password is wrong."}}');
  await withProvider({ signIn: refuse }, async ({ client, signIns }) => {
    const says =
      /^127\.0\.0\.1:\d+ refused the sign-in and answered 401: The username or password is wrong\. Check A_DOMAIN, A_USER, A_PASSWORD, A_PROJECT;/;
    await expect(client.signIn()).rejects.toThrow(says);
    await expect(client.send(meant)).rejects.toMatchObject({ name: 'SignInRefused' });
    expect(signIns()).toHaveLength(1);
  });
});

test('a sign-in that fails on the way is an incident, and is tried again', async () => {
  const stumble = (response: ServerResponse, nth: number) =>
    nth === 1 ? response.writeHead(503).end() : issue(response, nth);
  await withProvider({ signIn: stumble }, async ({ client, things }) => {
    expect(await client.send(meant)).toMatchObject({
      incident: { kind: 'unavailable', message: expect.stringContaining('was answered 503') },
    });
    expect(things()).toHaveLength(0);
    expect((await client.send(meant)).response?.status).toBe(200);
  });
});
