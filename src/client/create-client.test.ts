import { expect, test } from '#test';
import type { BrokenWay } from '../contract/index.ts';
import { signTencentRequest } from './credentials/tencent-api-2.ts';
import { clientAtStub, formOperation, KEYS, meant, TOKEN } from './testing/client-at-stub.ts';

const world = clientAtStub();

test('an exchange holds what was meant, sent and answered', async () => {
  world.echo = () => '{"total":1}';
  const exchange = await world.client('token', { token: TOKEN }).send(meant({ parameters: { owner: 'me', q: 'a b' } }));
  expect(exchange).toMatchObject({
    id: 1,
    operation: 'ListThings',
    resource: 'thing',
    purpose: 'a plain request',
    attempts: 1,
    request: {
      method: 'GET',
      url: `${world.stub.origin}/base/v1/me/things?q=a%20b`,
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
  expect(world.stub.arrived.at(-1)?.headers['x-auth-token']).toBe(TOKEN);
});

test('no part of a secret stands in what is recorded, wherever it was sent or echoed', async () => {
  world.echo = ({ url }) => JSON.stringify({ message: `${url} ${TOKEN} ${Buffer.from(TOKEN).toString('base64')}` });
  const { response, ...recorded } = await world
    .client('token', { token: TOKEN })
    .send(meant({ parameters: { owner: TOKEN, q: TOKEN } }));
  const { body, ...answer } = response ?? { body: undefined };
  const { parameters, ...request } = recorded.request;
  expect(JSON.stringify({ ...recorded, request, answer })).not.toContain(TOKEN.slice(0, 8));
  expect(JSON.stringify(answer)).not.toContain(Buffer.from(TOKEN).toString('base64').slice(0, 8));
  expect(parameters['q']).toBe(TOKEN);
  expect(body).toMatchObject({ message: expect.stringContaining(TOKEN) });
});

test('a signature, its key and its id are masked, time and nonce are not', async () => {
  world.echo = ({ body }) => JSON.stringify({ message: `signature of ${body} is wrong` });
  const { request, response } = await world
    .client('tencent-api-2', KEYS)
    .send(meant({ operation: formOperation, parameters: { name: 'x', Nonce: '77', Timestamp: '1465185768' } }));
  const masked = 'name=x&Nonce=77&Timestamp=1465185768&SignatureMethod=HmacSHA256&SecretId=***&Signature=***';
  expect(request.body).toBe(masked);
  expect(request.parameters).toMatchObject({ Nonce: '77', Signature: '***', SecretId: '***' });
  expect(response?.text).toContain(masked);
  expect(response?.leaked).toEqual([]);
});

test('an empty credential is seen to be empty', async () => {
  const { request } = await world.client('token', { token: TOKEN }).send(meant({ credentials: { broken: 'empty' } }));
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
    await world
      .client('token', { token: TOKEN, expired: 'a token of yesterday' })
      .send(meant({ credentials: { broken: way } }));
    expect(world.stub.arrived.at(-1)?.headers['x-auth-token']).toEqual(sent);
    expect(world.stub.arrived.at(-1)?.headers['x-auth-token']).not.toBe(TOKEN);
  });

test('the right signature in an answer to a broken one is a leak, an echo of the broken one is none', async () => {
  const right = (fields: URLSearchParams) =>
    signTencentRequest(
      { method: 'POST', origin: world.stub.origin, path: '/base/things', query: [], headers: {}, form: [...fields] },
      KEYS.secretKey,
    );
  const tampered = meant({ operation: formOperation, parameters: { name: 'x' }, credentials: { broken: 'truncated' } });
  world.echo = ({ body }) => JSON.stringify({ message: `expected ${right(new URLSearchParams(body))}` });
  const told = await world.client('tencent-api-2', KEYS).send(tampered);
  expect(told.response).toMatchObject({ leaked: ['the right signature'], text: '{"message":"expected ***"}' });
  world.echo = ({ body }) => JSON.stringify({ message: `wrong is ${new URLSearchParams(body).get('Signature')}` });
  expect((await world.client('tencent-api-2', KEYS).send(tampered)).response?.leaked).toEqual([]);
  expect(
    (await world.client('tencent-api-2', KEYS).send({ ...tampered, credentials: { broken: 'stale' } })).response
      ?.leaked,
  ).toEqual([]);
});

test('the secrets that a caller names are masked too', async () => {
  expect(
    world
      .client('token', { token: TOKEN }, { secrets: { A_CERTIFICATE_KEY: 'correct horse' } })
      .mask(`the correct horse and ${TOKEN}`),
  ).toBe('the *** and ***');
});
