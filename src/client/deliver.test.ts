import { expect, test } from '#test';
import { clientAtStub, formOperation, KEYS, meant, operation } from './testing/client-at-stub.ts';
import { inventedContract } from './testing/invented-contract.ts';

const world = clientAtStub();
const success = { name: 'success' as const, pointer: '', status: [200], likely: [] };
const knowingSuccess = { contract: { ...inventedContract(), outcomes: { success } } };

test('a form that stands in the query is sent signed, and read by nobody', async () => {
  const { request } = await world
    .client('tencent-api-2', KEYS)
    .send(meant({ operation: formOperation, parameters: { name: 'x' }, misplaced: true }));
  expect(world.stub.arrived.at(-1)).toMatchObject({
    method: 'POST',
    body: '',
    url: expect.stringMatching(/^\/base\/things\?name=x&.*&Signature=/),
  });
  expect(request).toMatchObject({ body: '', parameters: {} });
  const beside = await world
    .client('tencent-api-2', KEYS)
    .send(meant({ operation: formOperation, parameters: { name: 'x' }, query: { name: 'y' } }));
  expect(world.stub.arrived.at(-1)?.url).toBe('/base/things?name=y');
  expect(beside.request.parameters['name']).toBe('x');
});

test('a nonce that a caller gives goes out with another time each time', async () => {
  const signing = world.client('tencent-api-2', KEYS, { clock: () => 1_465_185_768_000 });
  const sent = await Promise.all(
    [operation, formOperation, operation].map((each) =>
      signing.send(meant({ operation: each, parameters: { owner: 'me', Nonce: 'abc' } })),
    ),
  );
  expect(sent.map(({ request }) => `${request.parameters['Nonce']} ${request.parameters['Timestamp']}`)).toEqual([
    'abc 1465185768',
    'abc 1465185767',
    'abc 1465185766',
  ]);
  const free = await Promise.all([signing.send(meant()), signing.send(meant())]);
  expect(free.map(({ request }) => request.parameters['Timestamp'])).toEqual(['1465185768', '1465185768']);
});

test('a replay is one signed request sent twice', async () => {
  const before = world.stub.arrived.length;
  const { attempts } = await world.client('tencent-api-2', KEYS).send(meant({ credentials: { broken: 'replayed' } }));
  const [first, second, ...others] = world.stub.arrived.slice(before);
  expect(second?.url).toBe(first?.url);
  expect(first?.url).toContain('Signature=');
  expect(others).toEqual([]);
  expect(attempts).toBe(2);
});

test('a question is sent again as at first only where it was accepted then', async () => {
  const client = world.client('tencent-api-2', KEYS, knowingSuccess);
  const variant = client.available[0]?.variants.replayed?.findIndex(({ says }) => says.includes('long afterwards'));
  const again = () => client.send(meant({ credentials: { broken: 'replayed', ...(variant && { variant }) } }));
  for (const [status, attempts] of [
    [503, 2],
    [401, 2],
    [200, 1],
  ] as const) {
    world.status = status;
    await client.send(meant());
    world.status = 200;
    expect((await again()).attempts).toBe(attempts);
  }
});

test('a replay after another request sends that in between', async () => {
  const before = world.stub.arrived.length;
  expect(
    (await world.client('tencent-api-2', KEYS).send(meant({ credentials: { broken: 'replayed', variant: 2 } })))
      .attempts,
  ).toBe(3);
  const [first, second, third] = world.stub.arrived.slice(before).map(({ url }) => url);
  expect(third).toBe(first);
  expect(second).not.toBe(first);
});

for (const [name, trouble] of [
  ['unavailable', 503],
  ['throttled', 429],
] as const)
  test(`a replay whose first request is ${name} is not sent again`, async () => {
    world.status = trouble;
    const before = world.stub.arrived.length;
    const { attempts, response } = await world
      .client('tencent-api-2', KEYS)
      .send(meant({ credentials: { broken: 'replayed' } }));
    expect([attempts, response?.status, world.stub.arrived.length - before]).toEqual([1, trouble, 1]);
  });

test('a replay whose first request is throttled by a code is not sent again', async () => {
  world.echo = () => '{"code":4420}';
  const throttled = {
    name: 'throttled' as const,
    pointer: '',
    status: [200],
    code: { at: '/code', values: [4420] },
    likely: [],
  };
  const { attempts } = await world
    .client('tencent-api-2', KEYS, {
      contract: { ...inventedContract(), outcomes: { throttled } },
    })
    .send(meant({ credentials: { broken: 'replayed' } }));
  expect(attempts).toBe(1);
});
