import { request } from 'node:http';
import { expect, test } from '#test';
import { CONTRACTS } from '../../contract/testing/index.ts';
import { startProvider } from '../start-provider.ts';
import type { WireAnswer, WireRequest } from './wire.ts';

const NOW = Date.UTC(2026, 0, 2);
/** Values of placeholders, as they stand in a path. */
const VALUES = [
  'abc',
  '%E4%BA%8B',
  'a%2Fb',
  'a%20b',
  'a+b',
  '%',
  '%zz',
  '',
  ':id',
  '..',
  'x'.repeat(4_095),
  'x'.repeat(4_097),
];
const QUERIES = ['', '?', '?limit=1&limit=2', '?limit=%', '?a;b=c', '?a?b', '?=1&&x'];
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const BODIES: readonly Pick<WireRequest, 'headers' | 'body'>[] = [
  { headers: {} },
  { headers: FORM, body: '' },
  { headers: FORM, body: 'limit=1&x=%E4%BA%8B' },
  { headers: { 'content-type': 'application/json' }, body: '{"limit":1' },
  { headers: { 'Content-Type': 'text/plain' }, body: 'limit=1' },
];

const paths = CONTRACTS.flatMap(({ operations }) => operations).flatMap(({ method, path }) =>
  VALUES.map((value) => ({ method, path: path.replaceAll(/\{[^}]+\}/g, value) })),
);
const requests: readonly WireRequest[] = [
  ...paths.map(({ method, path }) => ({ method, target: path, headers: {} })),
  ...CONTRACTS.flatMap(({ operations }) => operations).flatMap(({ method, path }) => [
    ...QUERIES.map((query) => ({ method, target: path.replaceAll(/[{}]/g, '') + query, headers: { 'X-Odd': 'a' } })),
    ...BODIES.filter(() => method === 'POST').map((body) => ({ method, target: path, ...body })),
    {
      method: method === 'GET' ? ('POST' as const) : ('GET' as const),
      target: path.replaceAll(/[{}]/g, ''),
      headers: {},
    },
  ]),
  ...['/', '//', '/no-such-path', '/%', '/%zz/x', '/a%2F%2Fb'].map((target) => ({
    method: 'GET' as const,
    target,
    headers: {},
  })),
];

test('an answer without a connection is the one that a connection would carry', async () => {
  const setting = { contracts: CONTRACTS, clock: () => NOW };
  const [served, direct] = [await startProvider(setting), await startProvider(setting)];
  for (const asked of requests) {
    const headers = { host: new URL(direct.origin).host, ...asked.headers };
    const overWire = await sent(served.origin, asked);
    expect(shown(await direct.answer({ ...asked, headers })), `${asked.method} ${asked.target.slice(0, 80)}`).toEqual(
      shown(overWire),
    );
  }
  expect(requests.length).toBeGreaterThan(60);
  await Promise.all([served.close(), direct.close()]);
});

function shown({ status, headers, bytes }: WireAnswer): unknown {
  const { connection: _connection, 'keep-alive': _alive, ...kept } = headers;
  return { status, headers: kept, text: bytes.toString() };
}

function sent(origin: string, { method, target, headers, body }: WireRequest): Promise<WireAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sending = request({ hostname, port, method, path: target, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string>,
          bytes: Buffer.concat(parts),
        }),
      );
    });
    sending.on('error', reject);
    sending.end(body);
  });
}
