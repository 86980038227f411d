import { expect, test } from '#test';
import { presentedWith } from '../testing/present-with.ts';
import { NOW, VALUES } from '../testing/tencent-verifier.ts';
import type { WireRequest } from '../wire-request.ts';

const request: WireRequest = {
  method: 'GET',
  origin: 'https://host',
  path: '/v2/index.php',
  headers: {},
  query: Object.entries({ Action: 'List', clusterId: 'cls-4kvt8y', serviceName: 'ledger' }),
};

test('a signer whose clock is off signs the time that it has', async () => {
  const { query } = (
    await presentedWith('tencent-api-2', { request, values: VALUES, now: NOW * 1000, clockOffBy: -240_000 })
  ).request;
  expect(Object.fromEntries(query)).toMatchObject({ Timestamp: String(NOW - 240) });
});

test('the right signature is withheld where another one is sent, and only there', async () => {
  const withheld = async (broken: 'lengthened' | 'tampered' | 'stale', variant = 0) =>
    (await presentedWith('tencent-api-2', { request, values: VALUES, now: NOW * 1000, broken, variant })).withheld;
  expect(await withheld('tampered')).toMatch(/^[A-Za-z0-9+/]{27}=$/);
  expect(await withheld('tampered', 5)).toMatch(/^[A-Za-z0-9+/]{27}=$/);
  expect(await withheld('lengthened')).toBeUndefined();
  expect(await withheld('stale')).toBeUndefined();
});
