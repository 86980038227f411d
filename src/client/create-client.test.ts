import { expect, test } from '@playwright/test';
import type { BrokenWay, CredentialForm } from '../contract/index.ts';
import type { ClientOptions, ClientRequest } from './client.ts';
import { createClient } from './create-client.ts';
import { signTencentRequest } from './credentials/tencent-api-2.ts';
import { inventedContract, inventedOperation, parameterNamed, schemeOf } from './testing/invented-contract.ts';
import { startStub, type Arrived, type Stub } from './testing/start-stub.ts';

const TOKEN = 'MIIEvgYJ/KoZIhvc+NAQEF=';
const operation = inventedOperation({
  path: '/v1/{owner}/things',
  parameters: [parameterNamed('owner', 'path'), parameterNamed('Timestamp', 'query', { role: 'credential' })],
});
const form = inventedOperation({
  id: 'ListByForm',
  method: 'POST',
  path: '/things',
  parameters: [parameterNamed('name', 'form')],
});
const meant = (more: Partial<ClientRequest> = {}): ClientRequest => ({
  operation,
  parameters: { owner: 'me' },
  resource: 'thing',
  purpose: 'a plain request',
  ...more,
});
const KEYS = { secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA', secretKey: 'Gu5t9xGARNpq86cd98joQYCN3Cozk1qA' };

let stub: Stub;
let echo: (request: Arrived) => string = () => '{}';
let status = 200;
test.beforeAll(async () => {
  stub = await startStub((response, request) =>
    response
      .writeHead(status, { 'x-echo': String(request.headers['x-auth-token'] ?? ''), 'set-cookie': 'session=1' })
      .end(echo(request)),
  );
});
test.beforeEach(() => {
  echo = () => '{}';
  status = 200;
});
test.afterAll(() => stub.close());

function client(credentialForm: CredentialForm, values: Record<string, string>, more: Partial<ClientOptions> = {}) {
  const credentials = [{ scheme: schemeOf(credentialForm, ['HmacSHA256']), values }];
  return createClient({
    contract: inventedContract(),
    endpoint: `${stub.origin}/base`,
    credentials,
    timeoutMs: 2000,
    connection: { environment: {} },
    ...more,
  });
}

test('an exchange holds what was meant, sent and answered', async () => {
  echo = () => '{"total":1}';
  const exchange = await client('token', { token: TOKEN }).send(meant({ parameters: { owner: 'me', q: 'a b' } }));
  expect(exchange).toMatchObject({
    id: 1,
    operation: 'ListThings',
    resource: 'thing',
    purpose: 'a plain request',
    attempts: 1,
    request: {
      method: 'GET',
      url: `${stub.origin}/base/v1/me/things?q=a%20b`,
      headers: { 'x-auth-token': '***' },
      parameters: { owner: 'me', q: 'a b' },
    },
    response: {
      status: 200,
      headers: { 'x-echo': '***', 'set-cookie': '***' },
      text: '{"total":1}',
      body: { total: 1 },
      flaws: [],
      leaked: ['A_TOKEN'],
      bytes: 11,
      date: expect.any(Number),
    },
  });
  expect(stub.arrived.at(-1)?.headers['x-auth-token']).toBe(TOKEN);
});

test('no part of a secret stands in what is recorded, wherever it was sent or echoed', async () => {
  echo = ({ url }) => JSON.stringify({ message: `${url} ${TOKEN} ${Buffer.from(TOKEN).toString('base64')}` });
  const { response, ...recorded } = await client('token', { token: TOKEN }).send(
    meant({ parameters: { owner: TOKEN, q: TOKEN } }),
  );
  const { body, ...answer } = response ?? { body: undefined };
  const { parameters, ...request } = recorded.request;
  expect(JSON.stringify({ ...recorded, request, answer })).not.toContain(TOKEN.slice(0, 8));
  expect(JSON.stringify(answer)).not.toContain(Buffer.from(TOKEN).toString('base64').slice(0, 8));
  expect(parameters['q']).toBe(TOKEN);
  expect(body).toMatchObject({ message: expect.stringContaining(TOKEN) });
});

test('a signature, its key and its id are masked, time and nonce are not', async () => {
  echo = ({ body }) => JSON.stringify({ message: `signature of ${body} is wrong` });
  const { request, response } = await client('tencent-api-2', KEYS).send(
    meant({ operation: form, parameters: { name: 'x', Nonce: '77', Timestamp: '1465185768' } }),
  );
  const masked = 'name=x&Nonce=77&Timestamp=1465185768&SignatureMethod=HmacSHA256&SecretId=***&Signature=***';
  expect(request.body).toBe(masked);
  expect(request.parameters).toMatchObject({ Nonce: '77', Signature: '***', SecretId: '***' });
  expect(response?.text).toContain(masked);
  expect(response?.leaked).toEqual([]);
});

test('an empty credential is seen to be empty', async () => {
  const { request } = await client('token', { token: TOKEN }).send(meant({ credentials: { broken: 'empty' } }));
  expect(request).toMatchObject({ headers: { 'x-auth-token': '' }, broken: 'empty' });
});

const broken: readonly { way: BrokenWay; sent: unknown }[] = [
  { way: 'missing', sent: undefined },
  { way: 'truncated', sent: TOKEN.slice(0, -2) },
  { way: 'lengthened', sent: `${TOKEN}x` },
  { way: 'tampered', sent: TOKEN.replace('oZI', 'oMI') },
  { way: 'foreign', sent: expect.stringMatching(/^[A-Z]{4}[a-z]{2}[A-Z]{2}\/[A-Z][a-z][A-Z]{2}[a-z]{3}\+[A-Z]{5}=$/) },
  { way: 'expired', sent: 'a token of yesterday' },
];
for (const { way, sent } of broken)
  test(`a token is presented ${way}`, async () => {
    await client('token', { token: TOKEN, expired: 'a token of yesterday' }).send(
      meant({ credentials: { broken: way } }),
    );
    expect(stub.arrived.at(-1)?.headers['x-auth-token']).toEqual(sent);
    expect(stub.arrived.at(-1)?.headers['x-auth-token']).not.toBe(TOKEN);
  });

test('the right signature in an answer to a broken one is a leak, an echo of the broken one is none', async () => {
  const right = (fields: URLSearchParams) =>
    signTencentRequest(
      { method: 'POST', origin: stub.origin, path: '/base/things', query: [], headers: {}, form: [...fields] },
      KEYS.secretKey,
    );
  const tampered = meant({ operation: form, parameters: { name: 'x' }, credentials: { broken: 'truncated' } });
  echo = ({ body }) => JSON.stringify({ message: `expected ${right(new URLSearchParams(body))}` });
  const told = await client('tencent-api-2', KEYS).send(tampered);
  expect(told.response).toMatchObject({ leaked: ['the right signature'], text: '{"message":"expected ***"}' });
  echo = ({ body }) => JSON.stringify({ message: `wrong is ${new URLSearchParams(body).get('Signature')}` });
  expect((await client('tencent-api-2', KEYS).send(tampered)).response?.leaked).toEqual([]);
  expect(
    (await client('tencent-api-2', KEYS).send({ ...tampered, credentials: { broken: 'stale' } })).response?.leaked,
  ).toEqual([]);
});

test('a form that stands in the query is sent signed, and read by nobody', async () => {
  const { request } = await client('tencent-api-2', KEYS).send(
    meant({ operation: form, parameters: { name: 'x' }, misplaced: true }),
  );
  expect(stub.arrived.at(-1)).toMatchObject({
    method: 'POST',
    body: '',
    url: expect.stringMatching(/^\/base\/things\?name=x&.*&Signature=/),
  });
  expect(request).toMatchObject({ body: '', parameters: {} });
  const beside = await client('tencent-api-2', KEYS).send(
    meant({ operation: form, parameters: { name: 'x' }, query: { name: 'y' } }),
  );
  expect(stub.arrived.at(-1)?.url).toBe('/base/things?name=y');
  expect(beside.request.parameters['name']).toBe('x');
});

test('a nonce that a caller gives goes out with another time each time', async () => {
  const tencent = client('tencent-api-2', KEYS, { clock: () => 1_465_185_768_000 });
  const sent = await Promise.all(
    [operation, form, operation].map((each) =>
      tencent.send(meant({ operation: each, parameters: { owner: 'me', Nonce: 'abc' } })),
    ),
  );
  expect(sent.map(({ request }) => `${request.parameters['Nonce']} ${request.parameters['Timestamp']}`)).toEqual([
    'abc 1465185768',
    'abc 1465185767',
    'abc 1465185766',
  ]);
  const free = await Promise.all([tencent.send(meant()), tencent.send(meant())]);
  expect(free.map(({ request }) => request.parameters['Timestamp'])).toEqual(['1465185768', '1465185768']);
});

test('a replay is one signed request sent twice', async () => {
  const before = stub.arrived.length;
  const { attempts } = await client('tencent-api-2', KEYS).send(meant({ credentials: { broken: 'replayed' } }));
  const [first, second, ...others] = stub.arrived.slice(before);
  expect(second?.url).toBe(first?.url);
  expect(first?.url).toContain('Signature=');
  expect(others).toEqual([]);
  expect(attempts).toBe(2);
});

test('a replay after another request sends that in between', async () => {
  const before = stub.arrived.length;
  expect(
    (await client('tencent-api-2', KEYS).send(meant({ credentials: { broken: 'replayed', variant: 2 } }))).attempts,
  ).toBe(3);
  const [first, second, third] = stub.arrived.slice(before).map(({ url }) => url);
  expect(third).toBe(first);
  expect(second).not.toBe(first);
});

for (const [name, trouble] of [
  ['unavailable', 503],
  ['throttled', 429],
] as const)
  test(`a replay whose first request is ${name} is not sent again`, async () => {
    status = trouble;
    const before = stub.arrived.length;
    const { attempts, response } = await client('tencent-api-2', KEYS).send(
      meant({ credentials: { broken: 'replayed' } }),
    );
    expect([attempts, response?.status, stub.arrived.length - before]).toEqual([1, trouble, 1]);
  });

test('a replay whose first request is throttled by a code is not sent again', async () => {
  echo = () => '{"code":4420}';
  const throttled = {
    name: 'throttled' as const,
    pointer: '',
    status: [200],
    code: { at: '/code', values: [4420] },
    likely: [],
  };
  const { attempts } = await client('tencent-api-2', KEYS, {
    contract: { ...inventedContract(), outcomes: { throttled } },
  }).send(meant({ credentials: { broken: 'replayed' } }));
  expect(attempts).toBe(1);
});

test('only what can be tried is available', async () => {
  expect(client('token', { token: TOKEN }).available[0]).toMatchObject({
    ways: ['missing', 'empty', 'truncated', 'lengthened', 'tampered', 'foreign', 'replayed'],
  });
  expect(client('token', { token: TOKEN, expired: 'old' }).available[0]?.ways).toContain('expired');
  expect(client('tencent-api-2', KEYS).available[0]).toMatchObject({
    methods: ['HmacSHA256'],
    ways: expect.arrayContaining(['stale', 'replayed']),
  });
  await expect(client('token', { token: TOKEN }).send(meant({ credentials: { broken: 'stale' } }))).rejects.toThrow(
    'token cannot be presented "stale" here. Possible: missing, ',
  );
  await expect(client('token', { token: TOKEN }).send(meant({ credentials: { scheme: 'other' } }))).rejects.toThrow(
    'The credentials "other" are not configured. Configured: token.',
  );
});

test('the secrets that a caller names are masked too', async () => {
  expect(
    client('token', { token: TOKEN }, { secrets: { A_CERTIFICATE_KEY: 'correct horse' } }).mask(
      `the correct horse and ${TOKEN}`,
    ),
  ).toBe('the *** and ***');
});

const unsafe: readonly { name: string; options: Partial<ClientOptions>; says: string }[] = [
  {
    name: 'plain http to another host',
    options: { endpoint: 'http://api.example' },
    says: 'INVENTED_ENDPOINT is "http://api.example/": credentials would be readable on the way.',
  },
  {
    name: 'plain http to a host that only looks like this one',
    options: { endpoint: 'http://127.0.0.1.example' },
    says: 'would be readable',
  },
  {
    name: 'a sign-in over plain http',
    options: { credentials: [{ scheme: schemeOf('iam-password'), values: { endpoint: 'http://iam.example' } }] },
    says: 'AN_IAM is "http://iam.example/"',
  },
  {
    name: 'what is no address',
    options: { endpoint: 'api.example' },
    says: 'INVENTED_ENDPOINT is "api.example", which is no address.',
  },
  {
    name: 'an address with a query',
    options: { endpoint: 'https://api.example?a=1' },
    says: 'more than an origin and a base path',
  },
  {
    name: 'certificates that are not there',
    options: { connection: { environment: { NODE_EXTRA_CA_CERTS: '/no/such.pem' } } },
    says: 'NODE_EXTRA_CA_CERTS is "/no/such.pem", which cannot be read.',
  },
  {
    name: 'a part that the form does not know',
    options: { credentials: [{ scheme: { ...schemeOf('token'), variables: { key: 'A_KEY' } }, values: {} }] },
    says: 'The form token of token has no part "key". Known: token, expired.',
  },
  {
    name: 'a part that is not set',
    options: { credentials: [{ scheme: { ...schemeOf('token'), required: ['token'] }, values: {} }] },
    says: 'The credentials token need A_TOKEN, which is not set.',
  },
];
for (const { name, options, says } of unsafe)
  test(`a client refuses ${name}`, () => {
    expect(() => client('token', { token: TOKEN }, options)).toThrow(says);
  });

for (const endpoint of [
  'http://127.0.0.1:1',
  'http://127.9.9.9',
  'http://localhost:1',
  'http://things.localhost:1',
  'http://[::1]:1',
  'https://api.example',
])
  test(`a client accepts ${endpoint}`, () => {
    expect(() => client('token', { token: TOKEN }, { endpoint })).not.toThrow();
  });

test('a client without credentials may speak plain http', () => {
  expect(() => client('token', {}, { endpoint: 'http://api.example', credentials: [] })).not.toThrow();
});
