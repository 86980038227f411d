import { expect, test } from '#test';
import type { BrokenWay } from '../../contract/index.ts';
import { presentWith } from '../testing/present-with.ts';
import { KEYS, requestTo, vectors } from '../testing/tencent-vectors.ts';
import type { WireRequest } from '../wire-request.ts';
import { signTencentRequest } from './tencent-api-2.ts';

for (const { name, request, key, signature } of vectors)
  test(`Tencent 2.0 signs the vector ${name}`, () => {
    expect(signTencentRequest(request, key ?? KEYS.secretKey)).toBe(signature);
  });

test('Tencent 2.0 signs underscores in names as dots, and leaves values alone', () => {
  const signed = (name: string, value: string) => signTencentRequest(requestTo('GET', 'cvm', { [name]: value }), 'key');
  expect(signed('a_b', 'c_d')).toBe(signed('a.b', 'c_d'));
  expect(signed('a_b', 'c_d')).not.toBe(signed('a_b', 'c.d'));
});

const NOW = 1_465_185_768_000;
const bare = requestTo('GET', 'ccs', {
  Action: 'DescribeServiceEvent',
  Nonce: '11886',
  Region: 'ap-guangzhou',
  clusterId: 'cls-xxxxx',
  namespace: 'default',
  serviceName: 'test-web-service',
});
const RIGHT = 'tux0jebC/QWAFLaEiUe29+S/Mr8=';
const present = async (broken?: BrokenWay, variant = 0) =>
  fieldsOf(
    await presentWith('tencent-api-2', {
      request: bare,
      values: KEYS,
      now: NOW,
      method: 'HmacSHA1',
      variant,
      ...(broken && { broken }),
    }),
  );
const fieldsOf = ({ query, form }: WireRequest) => Object.fromEntries(form ?? query);

test('Tencent 2.0 adds time, key, method and signature, and lets what the caller gave stand', async () => {
  expect(await present()).toEqual({
    ...Object.fromEntries(bare.query),
    Timestamp: '1465185768',
    SecretId: KEYS.secretId,
    SignatureMethod: 'HmacSHA1',
    Signature: RIGHT,
  });
});

test('Tencent 2.0 signs a POST in its form', async () => {
  const sent = await presentWith('tencent-api-2', {
    request: { ...bare, method: 'POST', query: [], form: bare.query },
    values: KEYS,
    now: NOW,
    method: 'HmacSHA1',
  });
  expect(sent.query).toEqual([]);
  expect(fieldsOf(sent)).toMatchObject({ Signature: '4+B9ITWGQzPKMIutDvt+/ynysMk=' });
});

test('Tencent 2.0 sends the token of a temporary key, signed', async () => {
  const sent = fieldsOf(
    await presentWith('tencent-api-2', {
      request: bare,
      values: { ...KEYS, token: 'temporary' },
      now: NOW,
      method: 'HmacSHA1',
    }),
  );
  expect(sent).toMatchObject({ Token: 'temporary' });
  expect(sent['Signature']).not.toBe(RIGHT);
});

test('Tencent 2.0 leaves out what it is told to', async () => {
  const sent = await presentWith('tencent-api-2', { request: bare, values: KEYS, omit: ['Timestamp', 'Signature'] });
  expect(Object.keys(fieldsOf(sent))).not.toEqual(expect.arrayContaining(['Timestamp']));
  expect(Object.keys(fieldsOf(sent))).not.toEqual(expect.arrayContaining(['Signature']));
});

test('Tencent 2.0 never sends a nonce twice', async () => {
  const { Nonce: _, ...rest } = Object.fromEntries(bare.query);
  const nonces = await Promise.all(
    Array.from(
      { length: 50 },
      async () =>
        fieldsOf(await presentWith('tencent-api-2', { request: requestTo('GET', 'ccs', rest), values: KEYS }))['Nonce'],
    ),
  );
  expect(new Set(nonces).size).toBe(50);
  for (const nonce of nonces) expect(nonce).toMatch(/^[1-9]\d*$/);
});

const broken: readonly { way: BrokenWay; variant?: number; signature: string | undefined }[] = [
  { way: 'missing', signature: undefined },
  { way: 'empty', signature: '' },
  { way: 'truncated', signature: 'tux0jebC/QWAFLaEiUe29+S/Mr' },
  { way: 'truncated', variant: 1, signature: 't' },
  { way: 'lengthened', signature: `${RIGHT}x` },
  { way: 'tampered', signature: 'gux0jebC/QWAFLaEiUe29+S/Mr8=' },
  { way: 'tampered', variant: 1, signature: 'tux0jebC/QWAFLaEiUe29+S/Mr3=' },
  { way: 'tampered', variant: 2, signature: 'tux0jebC/QWAFLaEiUe29+S/MR8=' },
];
for (const { way, variant, signature } of broken)
  test(`Tencent 2.0 is presented ${way}, variant ${variant ?? 0}`, async () => {
    expect((await present(way, variant))['Signature']).toBe(signature);
  });

test('Tencent 2.0 is presented tampered by the method that it does not name', async () => {
  const sent = await present('tampered', 4);
  expect(sent).toMatchObject({ SignatureMethod: 'HmacSHA1' });
  expect(Buffer.from(sent['Signature'] ?? '', 'base64')).toHaveLength(32);
});

test('Tencent 2.0 is presented stale, three hours old and rightly signed', async () => {
  const sent = await present('stale');
  expect(sent['Timestamp']).toBe(String(1_465_185_768 - 3 * 60 * 60));
  expect(sent['Signature']).toBe(signTencentRequest(requestTo('GET', 'ccs', sent), KEYS.secretKey));
});

test('Tencent 2.0 is presented foreign under an invented key', async () => {
  const sent = await present('foreign');
  expect(sent['SecretId']).toMatch(/^AKID[A-Za-z0-9]{32}$/);
  expect(sent['SecretId']).not.toBe(KEYS.secretId);
  expect(sent['Signature']).not.toBe(signTencentRequest(requestTo('GET', 'ccs', sent), KEYS.secretKey));
});
