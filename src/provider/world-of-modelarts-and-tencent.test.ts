import { expect, test } from '#test';
import { outcomesOf } from '../contract/index.ts';
import { askModelarts, askTencent, huaweiHeaders, MODELARTS, TENCENT } from './testing/modelarts-and-tencent/index.ts';
import { hear, variable, type Heard } from './testing/hear.ts';
import { itemsOf, withProvider } from './testing/with-provider.ts';

test('adds events with the time of the clock while it runs', () =>
  withProvider({ arrivals: { perSecond: 50 } }, async (provider) => {
    await expect.poll(async () => (await askModelarts(provider, 'limit=1')).body['total_count']).toBeGreaterThan(240);
    const newest = itemsOf(await askModelarts(provider, 'limit=1'), '/events')[0];
    expect(Date.now() - Number(newest?.['occur_time'])).toBeLessThan(1_000);
  }));

test('answers one request in three with an error of the gateway', () =>
  withProvider({ world: { gatewayErrorEvery: 3 } }, async (provider) => {
    const answers: Heard[] = [];
    for (let count = 0; count < 12; count++) answers.push(await askModelarts(provider));
    expect(
      answers
        .map(({ status }) => status)
        .filter((status) => status !== 200)
        .toSorted(),
    ).toEqual([429, 502, 503, 504]);
    for (const { status, body } of answers) expect(outcomesOf(MODELARTS, { status, body })).not.toEqual([]);
    expect(answers.find(({ status }) => status === 429)?.headers.get('retry-after')).toBe('1');
  }));

test('uses the codes of the gateway where the gateway refuses', () =>
  withProvider({ world: { refusedBy: 'gateway' } }, async (provider) => {
    const { status, body } = await askModelarts(provider, '', { headers: {} });
    expect(outcomesOf(MODELARTS, { status, body })).toContain('missing-credentials');
    expect(String(body['error_code'])).toBe('APIGW.0301');
  }));

test('demands the security token of a temporary key', () =>
  withProvider({ world: { temporaryCredentials: true } }, async (provider) => {
    expect((await askTencent(provider)).body['code']).toBe(0);
    expect((await askTencent(provider, { fields: { Token: undefined } })).body['code']).toBe(4100);
    const target = `/v1/${variable(provider, 'MODELARTS_PROJECT_ID')}/services/${variable(provider, 'MODELARTS_SERVICE_ID')}/events`;
    const headers = huaweiHeaders(provider, target);
    expect((await hear(provider.origin + target, { headers })).status).toBe(200);
    expect((await hear(provider.origin + target, { headers: { ...headers, 'x-security-token': 'x' } })).status).toBe(
      403,
    );
  }));

test('refuses a service that does not exist, where it is told to', () =>
  withProvider({ world: { unknownService: 'refused' } }, async (provider) => {
    const { status, body } = await askTencent(provider, { fields: { serviceName: 'nobody' } });
    expect(outcomesOf(TENCENT, { status, body })).toEqual(['unknown-resource']);
  }));

test('answers no sooner than the latency that it is given', () =>
  withProvider({ latencyMs: 60 }, async (provider) => {
    const start = performance.now();
    await askModelarts(provider);
    expect(performance.now() - start).toBeGreaterThan(55);
  }));

test('finds a page in a hundred thousand events', () =>
  withProvider({ items: 100_000 }, async (provider) => {
    const { body } = await askModelarts(provider, 'event_type=abnormal&limit=100&offset=34&order=asc');
    expect(Number(body['total_count'])).toBeGreaterThan(10_000);
    expect(body['count']).toBe(100);
  }));
