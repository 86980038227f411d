import { expect, test } from '#test';
import { outcomesOf } from '../contract/index.ts';
import { CONTRACTS } from '../contract/testing/index.ts';
import { askModelarts, askTencent, huaweiHeaders, MODELARTS, TENCENT } from './testing/modelarts-and-tencent/index.ts';
import { hear, variable, type Heard } from './testing/hear.ts';
import { startProvider } from './start-provider.ts';
import type { RunningProvider } from './options.ts';

let provider: RunningProvider;
test.beforeAll(async () => {
  provider = await startProvider({ contracts: CONTRACTS });
});
test.afterAll(() => provider.close());

type Ask = (provider: RunningProvider) => Promise<Heard>;
const MINUTE = 60_000;

const modelarts: readonly (readonly [string, Ask, string])[] = [
  ['a plain question', (to) => askModelarts(to), 'success'],
  [
    'every parameter',
    (to) =>
      askModelarts(
        to,
        'event_type=normal&event_info=pull&start_time=1&end_time=9999999999999&offset=0&limit=1000&sort_by=occur_time&order=asc',
      ),
    'success',
  ],
  ['a page past the end', (to) => askModelarts(to, 'offset=99999'), 'success'],
  ['times that exclude each other', (to) => askModelarts(to, 'start_time=2&end_time=1'), 'success'],
  ['an unknown parameter', (to) => askModelarts(to, 'colour=red'), 'success'],
  [
    'the edge service',
    (to) => askModelarts(to, '', { list: 'logs', service: variable(to, 'MODELARTS_EDGE_SERVICE_ID') }),
    'success',
  ],
  ['an update nobody made', (to) => askModelarts(to, 'update_time=1', { list: 'logs' }), 'success'],
  ...[
    'limit=0',
    'limit=1001',
    'limit=-1',
    'limit=1.5',
    'limit=ten',
    'limit=',
    'offset=-1',
    'offset=x',
    'event_type=NORMAL',
    'order=up',
    'sort_by=count',
    'start_time=yesterday',
    'end_time=NaN',
  ].map((query) => [query, (to: RunningProvider) => askModelarts(to, query), 'invalid-parameter'] as const),
  ...[..."`(){}';,[]<>/?"].map(
    (character) =>
      [
        `the character ${character}`,
        (to: RunningProvider) => askModelarts(to, `event_info=${encodeURIComponent(character)}`),
        'invalid-parameter',
      ] as const,
  ),
  ['an update_time of words', (to) => askModelarts(to, 'update_time=now', { list: 'logs' }), 'invalid-parameter'],
  ['no token', (to) => askModelarts(to, '', { headers: {} }), 'missing-credentials'],
  ['an empty token', (to) => askModelarts(to, '', { headers: { 'x-auth-token': '' } }), 'missing-credentials'],
  [
    'a truncated token',
    (to) => askModelarts(to, '', { headers: { 'x-auth-token': variable(to, 'MODELARTS_TOKEN').slice(0, -1) } }),
    'invalid-credentials',
  ],
  [
    'a lengthened token',
    (to) => askModelarts(to, '', { headers: { 'x-auth-token': `${variable(to, 'MODELARTS_TOKEN')}x` } }),
    'invalid-credentials',
  ],
  [
    'a token in lower case',
    (to) => askModelarts(to, '', { headers: { 'x-auth-token': variable(to, 'MODELARTS_TOKEN').toLowerCase() } }),
    'invalid-credentials',
  ],
  [
    'an expired token',
    (to) => askModelarts(to, '', { headers: { 'x-auth-token': variable(to, 'MODELARTS_EXPIRED_TOKEN') } }),
    'expired-credentials',
  ],
  [
    'a foreign project',
    (to) => askModelarts(to, '', { project: variable(to, 'MODELARTS_FOREIGN_PROJECT_ID') }),
    'foreign-owner',
  ],
  [
    'a foreign project and a bad limit',
    (to) => askModelarts(to, 'limit=0', { project: 'f'.repeat(32) }),
    'foreign-owner',
  ],
  ['a malformed project', (to) => askModelarts(to, '', { project: 'a%20b' }), 'invalid-parameter'],
  [
    'an unknown service',
    (to) => askModelarts(to, '', { service: '00000000-0000-4000-8000-000000000000' }),
    'unknown-resource',
  ],
  [
    'an unknown service and a bad limit',
    (to) => askModelarts(to, 'limit=0', { service: 'nobody' }),
    'invalid-parameter',
  ],
  ['a broken escape', (to) => askModelarts(to, '', { service: '%zz' }), 'unknown-resource'],
  ['an unknown route', (to) => hear(`${to.origin}/v1/nowhere`), 'unknown-resource'],
];

for (const [title, ask, outcome] of modelarts)
  test(`ModelArts answers ${title} with ${outcome}`, async () => {
    const { status, body, headers } = await ask(provider);
    expect(outcomesOf(MODELARTS, { status, body })).toContain(outcome);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/);
  });

const signed =
  (at: number): Ask =>
  (to) => {
    const target = `/v1/${variable(to, 'MODELARTS_PROJECT_ID')}/services/${variable(to, 'MODELARTS_SERVICE_ID')}/events?event_info=a%20b&limit=2`;
    return hear(to.origin + target, { headers: huaweiHeaders(to, target, { at }) });
  };
for (const [title, ask, outcome] of [
  ['a signed request', signed(Date.now()), 'success'],
  ['a request signed 14 minutes ago', signed(Date.now() - 14 * MINUTE), 'success'],
  ['a request signed 16 minutes ago', signed(Date.now() - 16 * MINUTE), 'expired-credentials'],
  [
    'a signature for another query',
    (to) =>
      hear(`${to.origin}/v1/${variable(to, 'MODELARTS_PROJECT_ID')}/services/x/events?limit=3`, {
        headers: huaweiHeaders(to, '/v1/x'),
      }),
    'foreign-owner',
  ],
  [
    'a signature by another key',
    (to) =>
      hear(`${to.origin}/v1/p/services/s/events`, {
        headers: huaweiHeaders(to, '/v1/p/services/s/events', { secretKey: 'x'.repeat(40) }),
      }),
    'foreign-owner',
  ],
] as const satisfies typeof modelarts)
  test(`ModelArts answers ${title} with ${outcome}`, async () => {
    const { status, body } = await ask(provider);
    expect(outcomesOf(MODELARTS, { status, body })).toContain(outcome);
  });

for (const method of ['GET', 'POST'] as const)
  for (const [title, question, code] of [
    ['a plain question', {}, 0],
    ['the namespace that is the default', { fields: { namespace: 'default' } }, 0],
    ['SHA-256', { fields: { SignatureMethod: 'HmacSHA256' } }, 0],
    ['an unknown signature method, which is SHA-1', { fields: { SignatureMethod: 'HmacMD5' } }, 0],
    ['a parameter of an SDK', { fields: { RequestClient: 'SDK_PYTHON_2.0' } }, 0],
    ['a service that does not exist', { fields: { serviceName: 'nobody' } }, 0],
    ['a timestamp 119 minutes old', { at: Date.now() - 119 * MINUTE }, 0],
    ['a timestamp 121 minutes old', { at: Date.now() - 121 * MINUTE }, 4500],
    ['a timestamp of words', { fields: { Timestamp: 'now' } }, 4000],
    ['a negative nonce', { fields: { Nonce: '-1' } }, 4000],
    ['a wrong action', { fields: { Action: 'DeleteEverything' } }, 4000],
    ['no cluster', { fields: { clusterId: undefined } }, 4000],
    ['no service', { fields: { serviceName: undefined } }, 4000],
    ['no nonce', { fields: { Nonce: undefined } }, 4000],
    ['no signature', { late: { Signature: undefined } }, 4000],
    ['a wrong signature', { late: { Signature: 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' } }, 4100],
    ['a signature of other characters', { late: { Signature: '签'.repeat(28) } }, 4100],
    ['a field that was not signed', { late: { namespace: 'staging' } }, 4100],
    ['an unknown key', { fields: { SecretId: `AKID${'x'.repeat(32)}` } }, 4104],
    ['an unknown cluster', { fields: { clusterId: 'cls-nowhere1' } }, 5000],
  ] as const)
    test(`Tencent answers ${title} by ${method} with ${code}`, async () => {
      const { status, body } = await askTencent(provider, { ...question, method });
      expect({ status, code: body['code'] }).toEqual({ status: 200, code });
      expect(TENCENT.validate(TENCENT.operations[0]?.success ?? '', body)).toEqual(code === 0 ? [] : expect.anything());
      expect(outcomesOf(TENCENT, { status, body })).not.toEqual([]);
    });

test('Tencent refuses a request that comes twice', async () => {
  const question = { fields: { Nonce: '4711' }, at: Date.now() - MINUTE };
  expect((await askTencent(provider, question)).body['code']).toBe(0);
  expect((await askTencent(provider, question)).body['code']).toBe(4500);
});

test('Tencent reads only the body of a POST', async () => {
  const { body } = await hear(
    `${provider.origin}/v2/index.php?Action=DescribeServiceEvent&clusterId=${variable(provider, 'CCS_CLUSTER_ID')}`,
    { method: 'POST' },
  );
  expect(body['code']).toBe(4000);
});

test('counts the requests that arrived', async () => {
  const before = provider.requests();
  await Promise.all([askModelarts(provider), askTencent(provider)]);
  expect(provider.requests()).toBe(before + 2);
});
