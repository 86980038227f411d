import { expect, test } from '#test';
import { startProvider } from './start-provider.ts';
import type { RunningProvider } from './options.ts';
import { CONTRACTS } from '../contract/testing/index.ts';
import { askTencent, tencentFields } from './testing/modelarts-and-tencent/index.ts';
import { hear } from './testing/hear.ts';

let provider: RunningProvider;
test.beforeAll(async () => {
  provider = await startProvider({ contracts: CONTRACTS });
});
test.afterAll(() => provider.close());

test('Tencent reads a POST as multipart/form-data, as the SDK for Java sends it', async () => {
  const fields = tencentFields(provider, { method: 'POST' });
  const post = (sent: typeof fields) => {
    const form = new FormData();
    for (const [name, value] of sent) form.append(name, value);
    return hear(`${provider.origin}/v2/index.php`, { method: 'POST', body: form });
  };
  expect((await post(fields.filter(([name]) => name !== 'serviceName'))).body['code']).toBe(4100);
  expect((await post(fields)).body['code']).toBe(0);
});

for (const [title, method, question, code] of [
  ['signed', 'POST', { fields: { serviceName: '@web' } }, 0],
  [
    'left out of the signature, as SDKs do',
    'POST',
    { late: { serviceName: '@web' }, fields: { serviceName: undefined } },
    0,
  ],
  [
    'left out of the signature of a GET',
    'GET',
    { late: { serviceName: '@web' }, fields: { serviceName: undefined } },
    4100,
  ],
  ['left out although it does not begin so', 'POST', { late: { namespace: 'a@b' } }, 4100],
] as const)
  test(`Tencent answers a value with @ that is ${title} by ${method} with ${code}`, async () => {
    expect((await askTencent(provider, { ...question, method })).body['code']).toBe(code);
  });
