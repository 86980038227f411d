import { expect, test } from '#test';
import { startProvider } from './start-provider.ts';
import type { RunningProvider } from './options.ts';
import { CONTRACTS } from '../contract/testing/index.ts';
import { hear, MODELARTS, TENCENT } from './testing/caller.ts';

let provider: RunningProvider;
test.beforeAll(async () => {
  provider = await startProvider({ contracts: CONTRACTS });
});
test.afterAll(() => provider.close());

const errorOf = { [MODELARTS.api]: MODELARTS, [TENCENT.api]: TENCENT };

for (const [path, api] of [
  ['/v1/nowhere', 'modelarts'],
  ['/v1/p/services/s/nothing', 'modelarts'],
  ['/v1/%zz', 'modelarts'],
  ['/v1?limit=1', 'modelarts'],
  ['/v2/index.php/more', 'tencent-ccs'],
  ['/v2/nowhere', 'tencent-ccs'],
] as const)
  test(`${path} is 404 in the words of ${api}`, async () => {
    const { status, body } = await hear(`${provider.origin}${path}`);
    expect(status).toBe(404);
    const { outcomes, validate } = errorOf[api]!;
    expect(validate(outcomes['unknown-resource']?.schema ?? '', body)).toEqual([]);
  });

for (const path of ['/', '/nowhere', '/v10/x', '/v3/nowhere', '/index.php', '/docs/nothing'])
  for (const method of ['GET', 'POST'])
    test(`${method} ${path} is a plain 404, because no API begins like that`, async () => {
      const { status, headers, text } = await hear(`${provider.origin}${path}`, { method });
      expect([status, headers.get('content-type'), text]).toEqual([
        404,
        'text/plain; charset=utf-8',
        'No API is served at this path.\n',
      ]);
    });

test('a path that two APIs are equally near to is answered in the words of neither', async () => {
  const twins = await startProvider({
    contracts: [MODELARTS, renamed()],
  });
  const [near, far] = await Promise.all([hear(`${twins.origin}/v1/nowhere`), hear(`${twins.origin}/v1/other/nowhere`)]);
  await twins.close();
  expect([near.status, near.headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8']);
  expect([far.status, far.body['code']]).toEqual([404, 4000]);
});

/** The container service below a path that begins like the one of ModelArts. */
function renamed(): typeof TENCENT {
  return { ...TENCENT, operations: TENCENT.operations.map((operation) => ({ ...operation, path: '/v1/other/index' })) };
}
