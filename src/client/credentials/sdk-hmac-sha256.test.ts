import { expect, test } from '#test';
import type { BrokenWay } from '../../contract/index.ts';
import type { WireRequest } from '../wire-request.ts';
import { presentedWith, presentWith } from '../testing/present-with.ts';
import { schemeOf } from '../testing/invented-contract.ts';
import { CREDENTIAL_FORMS } from './index.ts';
import { signSdkRequest } from './sdk-hmac-sha256.ts';

const KEYS = { accessKey: 'QTWAOYTTINDUT2QVKYUC', secretKey: 'MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc' };
const PROJECT = '/v1/77b6a44cba5143ab91d13ab9a8ff44fd';
const DATE = { 'x-sdk-date': '20191115T033655Z' };
const MOMENT = Date.UTC(2019, 10, 15, 3, 36, 55);

const get = (path: string, query: WireRequest['query'] = []): WireRequest => ({
  method: 'GET',
  origin: 'https://modelarts.cn-north-4.myhuaweicloud.com',
  path: PROJECT + path,
  query,
  headers: DATE,
});

const vectors: readonly { name: string; request: WireRequest; hash: string; signature: string }[] = [
  {
    name: 'the published one, whose content type is signed',
    request: {
      ...get('/vpcs', [
        ['limit', '2'],
        ['marker', '13551d6b-755d-4757-b956-536f674975c0'],
      ]),
      origin: 'https://service.region.example.com',
      headers: { ...DATE, 'content-type': 'application/json' },
    },
    hash: 'b25362e603ee30f4f25e7858e8a7160fd36e803bb2dfe206278659d71a9bcd7a',
    signature: '7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe',
  },
  {
    name: 'a path alone',
    request: get('/services/35de3ca9-1bca-4ae7-9cb0-914f30fa7d3e/events'),
    hash: 'e8173f6529ed6b68834318bff555a685b3c937ab35988daaedaf21da78221ae8',
    signature: '3080652d3ef8618a8688e2d680755ebe2d58d3ec7066d81ad410c304ab30148a',
  },
  {
    name: 'a query in another order than the signed one',
    request: get('/services/35de3ca9-1bca-4ae7-9cb0-914f30fa7d3e/events', [
      ['sort_by', 'occur_time'],
      ['order', 'desc'],
      ['offset', '0'],
      ['limit', '2'],
      ['event_type', 'abnormal'],
    ]),
    hash: 'cd311d22e3bf7367236e8396a5a17948376bff2115328f3cc4cad0b647c46045',
    signature: 'bb6074c0c606a5cb8314f999eda487fc5428fd952d0062748bf8892a92d4b831',
  },
  {
    name: 'a query of one',
    request: get('/services/195c1f2d-136d-40af-a0f3-db5717d2634a/logs', [['update_time', '1574770228888']]),
    hash: '6db9d08eb8b76d2f4c885ffcda09c412ebbcd7b0691004725085e49dc2a8f787',
    signature: '8ff81ecba8823b23a95abee4a692beb3deab2e0faf6c94b87719c28c330a4265',
  },
];
for (const { name, request, hash, signature } of vectors)
  test(`SDK-HMAC-SHA256 signs ${name}`, () => {
    expect(signSdkRequest(request, KEYS.secretKey)).toMatchObject({ canonicalHash: hash, signature });
  });

const unsigned = { ...get('/services/35de3ca9-1bca-4ae7-9cb0-914f30fa7d3e/events'), headers: {} };
const RIGHT = `SDK-HMAC-SHA256 Access=${KEYS.accessKey}, SignedHeaders=host;x-sdk-date, Signature=3080652d3ef8618a8688e2d680755ebe2d58d3ec7066d81ad410c304ab30148a`;
const present = (broken?: BrokenWay, variant = 0) =>
  presentWith('sdk-hmac-sha256', { request: unsigned, values: KEYS, now: MOMENT, ...(broken && { broken }), variant });

test('SDK-HMAC-SHA256 presents key, signed headers, signature and date', async () => {
  expect((await present()).headers).toEqual({ ...DATE, authorization: RIGHT });
});

test('SDK-HMAC-SHA256 signs the security token of a temporary key', async () => {
  const { headers } = await presentWith('sdk-hmac-sha256', {
    request: unsigned,
    values: { ...KEYS, securityToken: 'temporary' },
    now: MOMENT,
  });
  expect(headers['x-security-token']).toBe('temporary');
  expect(headers['authorization']).toContain('SignedHeaders=host;x-sdk-date;x-security-token,');
});

const broken: readonly { way: BrokenWay; variant?: number; authorization: string | undefined }[] = [
  { way: 'missing', authorization: undefined },
  { way: 'empty', authorization: '' },
  { way: 'truncated', authorization: RIGHT.slice(0, -1) },
  { way: 'lengthened', authorization: `${RIGHT}0` },
  { way: 'tampered', authorization: RIGHT.replace('Signature=3', 'Signature=b') },
  { way: 'tampered', variant: 1, authorization: RIGHT.replace(/a$/, '2') },
  { way: 'tampered', variant: 3, authorization: RIGHT.replace('QVKYUC,', 'QVKYUc,') },
];
for (const { way, variant, authorization } of broken)
  test(`SDK-HMAC-SHA256 is presented ${way}, variant ${variant ?? 0}`, async () => {
    expect((await present(way, variant)).headers['authorization']).toBe(authorization);
  });

test('SDK-HMAC-SHA256 is presented stale with a date an hour old, and rightly signed', async () => {
  const { headers, ...request } = await present('stale');
  expect(headers['x-sdk-date']).toBe('20191115T023655Z');
  expect(headers['authorization']).toContain(
    signSdkRequest({ ...request, headers: { 'x-sdk-date': '20191115T023655Z' } }, KEYS.secretKey).signature,
  );
});

test('SDK-HMAC-SHA256 is presented in the future, rightly signed, and by a clock that is a little off', async () => {
  const { headers, ...request } = await present('stale', 1);
  expect(headers['x-sdk-date']).toBe('20191115T043655Z');
  expect(headers['authorization']).toContain(
    signSdkRequest({ ...request, headers: { 'x-sdk-date': '20191115T043655Z' } }, KEYS.secretKey).signature,
  );
  expect(
    (await presentWith('sdk-hmac-sha256', { request: unsigned, values: KEYS, now: MOMENT, clockOffBy: -1000 })).headers[
      'x-sdk-date'
    ],
  ).toBe('20191115T033654Z');
});

/** Whether a signature fits what was sent, and what was changed before or after it was made. */
const signed: readonly {
  way: BrokenWay;
  says: string;
  fits: boolean;
  part: Partial<WireRequest> | { headers: object };
}[] = [
  {
    way: 'truncated',
    says: 'without the last character of its access key',
    fits: true,
    part: { headers: { authorization: expect.stringContaining(`Access=${KEYS.accessKey.slice(0, -1)},`) } },
  },
  {
    way: 'lengthened',
    says: 'with one character more in its access key',
    fits: true,
    part: { headers: { authorization: expect.stringContaining(`Access=${KEYS.accessKey}x,`) } },
  },
  {
    way: 'truncated',
    says: 'without its security token',
    fits: true,
    part: { headers: expect.not.objectContaining({ 'x-security-token': expect.anything() }) },
  },
  {
    way: 'truncated',
    says: 'without the last character of its security token',
    fits: true,
    part: { headers: { 'x-security-token': 'temporar' } },
  },
  {
    way: 'tampered',
    says: 'with another last character in its security token',
    fits: true,
    part: { headers: { 'x-security-token': expect.stringMatching(/^temporar[^y]$/) } },
  },
  {
    way: 'tampered',
    says: 'with a query parameter added after it was signed',
    fits: false,
    part: { query: [['signed', 'no']] },
  },
  {
    way: 'tampered',
    says: 'with another time than was signed',
    fits: false,
    part: { headers: { 'x-sdk-date': '20191115T033656Z' } },
  },
  { way: 'tampered', says: 'signed for another HTTP method', fits: false, part: { method: 'GET' } },
];
for (const { way, says, fits, part } of signed)
  test(`SDK-HMAC-SHA256 is presented ${says}`, async () => {
    const values = { ...KEYS, securityToken: 'temporary' };
    const variant = (
      CREDENTIAL_FORMS['sdk-hmac-sha256'].variants(values, schemeOf('sdk-hmac-sha256'))[way] ?? []
    ).findIndex((each) => each.says === says);
    const { request, withheld } = await presentedWith('sdk-hmac-sha256', {
      request: unsigned,
      values,
      now: MOMENT,
      broken: way,
      variant,
    });
    const { authorization, ...headers } = request.headers;
    const right = signSdkRequest({ ...request, headers }, KEYS.secretKey).signature;
    expect(request).toMatchObject(part);
    expect(authorization?.endsWith(`Signature=${right}`)).toBe(fits);
    expect(withheld).toBe(fits ? undefined : right);
  });

test('SDK-HMAC-SHA256 is presented foreign under an invented key of the same shape', async () => {
  const { headers } = await present('foreign');
  const access = /Access=(\w+),/.exec(headers['authorization'] ?? '')?.[1];
  expect(access).toMatch(/^[A-Z0-9]{20}$/);
  expect(access).not.toBe(KEYS.accessKey);
});
