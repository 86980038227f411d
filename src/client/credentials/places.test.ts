import { expect, test } from '#test';
import type { BrokenWay, CredentialPlace, CredentialScheme } from '../../contract/index.ts';
import { createClient } from '../create-client.ts';
import type { Exchange } from '../exchange.ts';
import { inventedContract, inventedOperation, parameterNamed, schemeOf } from '../testing/invented-contract.ts';
import { wrongPlaces } from './place-token.ts';
import { startStub, type Arrived, type Stub } from '../testing/start-stub.ts';

const TOKEN = 'kT9/wq+3vR=8sLm2';
const PASSWORD = 'pa:ss wörd';
const NAME = 'reader@example.com';
const BASIC = Buffer.from(`${NAME}:${PASSWORD}`).toString('base64');
const operation = inventedOperation({
  parameters: [parameterNamed('view', 'cookie'), parameterNamed('page', 'query')],
});

let stub: Stub;
test.beforeAll(async () => {
  // A careless provider shows everything that it was sent.
  stub = await startStub((response, { url, headers }) => response.end(JSON.stringify({ url, headers })));
});
test.afterAll(() => stub.close());

async function sent(
  scheme: CredentialScheme,
  values: Record<string, string>,
  credentials: { broken?: BrokenWay; variant?: number } = {},
): Promise<{ arrived: Arrived; exchange: Exchange }> {
  const contract = { ...inventedContract(), credentials: [scheme] };
  const client = createClient({
    contract,
    endpoint: stub.origin,
    credentials: [{ scheme, values }],
    timeoutMs: 60_000,
    connection: { environment: {} },
  });
  const parameters = { view: 'short', page: '2' };
  const exchange = await client.send({ operation, parameters, resource: '', purpose: '', credentials });
  await client.close();
  return { arrived: stub.arrived.at(-1)!, exchange };
}

const at = (place: CredentialPlace): CredentialScheme => ({ ...schemeOf('token'), place });
const HEADER: CredentialPlace = { in: 'header', name: 'X-Api-Key', prefix: '' };
const BEARER: CredentialPlace = { in: 'header', name: 'Authorization', prefix: 'Bearer ' };
const QUERY: CredentialPlace = { in: 'query', name: 'api_key', prefix: '' };
const COOKIE: CredentialPlace = { in: 'cookie', name: 'sid', prefix: '' };

const PLACED = [
  { place: HEADER, headers: { 'x-api-key': TOKEN, cookie: 'view=short' }, url: '/things?page=2' },
  { place: BEARER, headers: { authorization: `Bearer ${TOKEN}` }, url: '/things?page=2' },
  { place: QUERY, headers: {}, url: `/things?page=2&api_key=${encodeURIComponent(TOKEN)}` },
  { place: COOKIE, headers: { cookie: `view=short; sid=${encodeURIComponent(TOKEN)}` }, url: '/things?page=2' },
] as const;
for (const { place, headers, url } of PLACED)
  test(`a token stands in the ${place.in} ${place.name}, and nowhere in what is recorded`, async () => {
    const { arrived, exchange } = await sent(at(place), { token: TOKEN });
    expect(arrived).toMatchObject({ url, headers });
    expect(arrived.headers['x-auth-token']).toBeUndefined();
    const recorded = JSON.stringify({ ...exchange, response: { ...exchange.response, body: '' } });
    for (const secret of [TOKEN, encodeURIComponent(TOKEN)]) expect(recorded).not.toContain(secret);
    expect(exchange.request.parameters).toEqual({ view: 'short', page: '2' });
    expect(exchange.response?.leaked).toEqual(['A_TOKEN']);
  });

test('an empty bearer token is the word alone', async () => {
  const { arrived } = await sent(at(BEARER), { token: TOKEN }, { broken: 'empty' });
  expect(arrived.headers.authorization).toBe('Bearer');
});

test('a token is misplaced in every way that its place allows', async () => {
  const wrong = async (place: CredentialPlace, variant: number) => {
    const { arrived } = await sent(at(place), { token: TOKEN }, { broken: 'misplaced', variant });
    return { url: arrived.url, authorization: arrived.headers.authorization, other: arrived.headers['x-auth-token'] };
  };
  const inQuery = `/things?page=2&access_token=${encodeURIComponent(TOKEN)}`;
  const url = '/things?page=2';
  expect(await wrong(BEARER, 0)).toEqual({ url, authorization: TOKEN });
  expect(await wrong(BEARER, 1)).toEqual({ url, authorization: `Token ${TOKEN}` });
  expect(await wrong(BEARER, 2)).toEqual({ url: inQuery });
  expect(await wrong(BEARER, 3)).toEqual({ url, other: `Bearer ${TOKEN}` });
  expect(await wrong(QUERY, 0)).toEqual({ url, authorization: `Bearer ${TOKEN}` });
  expect(await wrong(QUERY, 1)).toEqual({ url: inQuery });
  const own = `/things?page=2&${HEADER.name}=${encodeURIComponent(TOKEN)}`;
  expect(await wrong(HEADER, 0)).toEqual({ url: own });
  expect(await wrong(HEADER, 1)).toEqual({ url, authorization: `Bearer ${TOKEN}` });
});

const cookieOf = async (place: CredentialPlace, variant: number) =>
  (await sent(at(place), { token: TOKEN }, { broken: 'misplaced', variant })).arrived.headers;

test('a token that is known by its name stands in a cookie, and behind a word where no word is usual', async () => {
  const encoded = encodeURIComponent(TOKEN);
  expect((await cookieOf(HEADER, 2)).cookie).toBe(`view=short; ${HEADER.name}=${encoded}`);
  expect((await cookieOf(HEADER, 3))['x-api-key']).toBe(`Bearer ${TOKEN}`);
  expect((await cookieOf(QUERY, 2)).cookie).toBe(`view=short; ${QUERY.name}=${encoded}`);
  const bare: CredentialPlace = { in: 'header', name: 'Authorization', prefix: '' };
  const says = wrongPlaces(bare).map((wrong) => wrong.says);
  expect(says).toEqual(['in the query', 'under another name', 'in a cookie of its name']);
});

const BREAKAGES: readonly [BrokenWay, number, string | undefined][] = [
  ['missing', 0, undefined],
  ['empty', 0, 'Basic'],
  ['truncated', 0, `${NAME}:pa:ss wör`],
  ['truncated', 1, `${NAME}:p`],
  ['lengthened', 0, `${NAME}:${PASSWORD}x`],
];
for (const [way, variant, expected] of BREAKAGES)
  test(`of name and password the password is ${way} (${variant})`, async () => {
    const values = { username: NAME, password: PASSWORD };
    const { arrived } = await sent(schemeOf('basic'), values, { broken: way, variant });
    const text = arrived.headers.authorization;
    const read = text?.startsWith('Basic ') ? Buffer.from(text.slice(6), 'base64').toString() : text;
    expect(read).toBe(expected);
  });

test('name, password and their base64 text are masked wherever they are repeated', async () => {
  const { arrived, exchange } = await sent(schemeOf('basic'), { username: NAME, password: PASSWORD });
  expect(arrived.headers.authorization).toBe(`Basic ${BASIC}`);
  expect(exchange.response?.leaked).toEqual(['A_PASSWORD']);
  expect(exchange.response?.text).not.toContain(BASIC);
  expect(exchange.request.headers['authorization']).toBe('***');
});

for (const name of [NAME, '-', 'k'])
  test(`the right password also goes with another name than ${name}`, async () => {
    const { arrived } = await sent(
      schemeOf('basic'),
      { username: name, password: PASSWORD },
      { broken: 'tampered', variant: 4 },
    );
    const text = Buffer.from(arrived.headers.authorization?.slice(6) ?? '', 'base64').toString();
    expect(text.endsWith(`:${PASSWORD}`)).toBe(true);
    expect(text.split(':')[0]?.toLowerCase()).not.toBe(name);
  });

test('a foreign name goes with a foreign password', async () => {
  const { arrived } = await sent(schemeOf('basic'), { username: NAME, password: PASSWORD }, { broken: 'foreign' });
  const text = Buffer.from(arrived.headers.authorization?.slice(6) ?? '', 'base64').toString();
  expect(text).toMatch(/^[a-z]{6}@[a-z]{7}\.[a-z]{3}:/);
  expect(text).not.toContain('reader');
  expect(text).not.toContain('pa:ss');
});
