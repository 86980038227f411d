import { expect, test } from '#test';
import type { BrokenWay } from '../../contract/index.ts';
import type { WireRequest } from '../wire-request.ts';
import { presentedWith, presentWith } from '../testing/present-with.ts';
import { schemeOf } from '../testing/invented-contract.ts';
import { CREDENTIAL_FORMS } from './index.ts';
import { signTc3Request } from './tc3-hmac-sha256.ts';

/** The key and the moment of the published example. */
const KEYS = { secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE', secretKey: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE' };
const MOMENT = 1_551_113_065_000;
const DATE = { 'x-tc-timestamp': '1551113065' };

const POST: WireRequest = {
  method: 'POST',
  origin: 'https://tke.tencentcloudapi.com',
  path: '/',
  query: [],
  headers: { 'content-type': 'application/json', 'x-tc-action': 'DescribeEKSContainerInstanceEvent' },
  json: [
    ['EksCiId', 'eksci-1', '"eksci-1"'],
    ['Limit', '2', '2'],
  ],
};
const GET: WireRequest = {
  method: 'GET',
  origin: 'https://cvm.tencentcloudapi.com',
  path: '/',
  query: [
    ['Limit', '2'],
    ['Name', 'a b'],
  ],
  headers: DATE,
};

test('TC3-HMAC-SHA256 signs body, action, host and type', () => {
  const request = { ...POST, headers: { ...POST.headers, ...DATE } };
  const { signature, scope } = signTc3Request(request, { secretKey: KEYS.secretKey, service: 'tke' });
  expect(signature).toBe('c89b8be488654d138fc98663b3eb2418a817135d3dcec412afe16a895b4d17e1');
  expect(scope).toBe('2019-02-25/tke/tc3_request');
});

test('TC3-HMAC-SHA256 signs the query as it is sent', () => {
  expect(signTc3Request(GET, { secretKey: KEYS.secretKey, service: 'cvm' }).signature).toBe(
    'ee0cf0a2a612327b61d1a8b540edd327730ba4e2008fa5e4f3a3b1d9c4304b6a',
  );
});

const RIGHT = `TC3-HMAC-SHA256 Credential=${KEYS.secretId}/2019-02-25/tke/tc3_request, SignedHeaders=content-type;host;x-tc-action, Signature=c89b8be488654d138fc98663b3eb2418a817135d3dcec412afe16a895b4d17e1`;
const present = (broken?: BrokenWay, variant = 0) =>
  presentWith('tc3-hmac-sha256', { request: POST, values: KEYS, now: MOMENT, ...(broken && { broken }), variant });

test('TC3-HMAC-SHA256 presents key, scope, signed headers, signature and time', async () => {
  expect((await present()).headers).toEqual({ ...POST.headers, ...DATE, authorization: RIGHT });
});

test('TC3-HMAC-SHA256 sends the token of a temporary key, which is not signed', async () => {
  const values = { ...KEYS, token: 'temporary' };
  const { headers } = await presentWith('tc3-hmac-sha256', { request: POST, values, now: MOMENT });
  expect(headers).toMatchObject({ 'x-tc-token': 'temporary', authorization: RIGHT });
});

for (const [way, variant, authorization] of [
  ['missing', 0, undefined],
  ['empty', 0, ''],
  ['truncated', 0, RIGHT.slice(0, -1)],
  ['lengthened', 0, `${RIGHT}0`],
] as const)
  test(`TC3-HMAC-SHA256 is presented ${way}`, async () => {
    expect((await present(way, variant)).headers['authorization']).toBe(authorization);
  });

test('TC3-HMAC-SHA256 is presented stale by an hour in each direction, and rightly signed', async () => {
  for (const [variant, time] of [
    [0, '1551109465'],
    [1, '1551116665'],
  ] as const) {
    const { headers, ...request } = await present('stale', variant);
    expect(headers['x-tc-timestamp']).toBe(time);
    const { authorization = '', ...unsigned } = headers;
    const { signature } = signTc3Request(
      { ...request, headers: unsigned },
      { secretKey: KEYS.secretKey, service: 'tke' },
    );
    expect(authorization).toContain(signature);
  }
});

test('every variant of TC3-HMAC-SHA256 that breaks it differs from what is right, and keeps the right signature back', async () => {
  const { variants } = CREDENTIAL_FORMS['tc3-hmac-sha256'];
  const all = Object.entries(variants({ ...KEYS, token: 'temporary' }, schemeOf('tc3-hmac-sha256')));
  for (const [way, ofWay] of all)
    for (const variant of ofWay.keys()) {
      const values = { ...KEYS, token: 'temporary' };
      const choice = { request: POST, values, now: MOMENT, broken: way as BrokenWay, variant };
      const { request, signature } = await presentedWith('tc3-hmac-sha256', choice);
      const right = await presentWith('tc3-hmac-sha256', { request: POST, values, now: MOMENT });
      expect(request, `${way} ${variant}`).not.toEqual(right);
      if (signature !== undefined) expect(signature).toMatch(/^[0-9a-f]{64}$/);
    }
});
