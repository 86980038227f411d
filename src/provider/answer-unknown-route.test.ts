import { expect, test } from '#test';
import type { Contract, Operation } from '../contract/index.ts';
import { startProvider } from './start-provider.ts';
import type { RunningProvider } from './options.ts';
import { CONTRACTS, FIRST_LIST, SIGNED_API, TOKEN_API } from '../contract/testing/index.ts';
import { hear } from './testing/hear.ts';

let provider: RunningProvider;
test.beforeAll(async () => {
  provider = await startProvider({ contracts: CONTRACTS });
});
test.afterAll(() => provider.close());

const beginOf = ({ operations }: Contract) => `/${operations[0]?.path.split('/')[1]}`;
const pathOf = ({ path }: Pick<Operation, 'path'> = { path: '/' }) => path.replaceAll(/\{[^}]+\}/g, 'x');
const [token, signed] = [beginOf(TOKEN_API), beginOf(SIGNED_API)];

for (const [path, { api, outcomes, validate }] of [
  [`${token}/nowhere`, TOKEN_API],
  [`${pathOf(FIRST_LIST)}/nothing`, TOKEN_API],
  [`${token}/%zz`, TOKEN_API],
  [`${token}?limit=1`, TOKEN_API],
  [`${pathOf(SIGNED_API.operations[0])}/more`, SIGNED_API],
  [`${signed}/nowhere`, SIGNED_API],
] as const)
  test(`${path} is 404 in the words of ${api}`, async () => {
    const { status, body } = await hear(`${provider.origin}${path}`);
    expect(status).toBe(404);
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
    contracts: [TOKEN_API, renamed()],
  });
  const [near, far] = await Promise.all([
    hear(`${twins.origin}${token}/nowhere`),
    hear(`${twins.origin}${token}/other/nowhere`),
  ]);
  await twins.close();
  expect([near.status, near.headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8']);
  expect(far.status).toBe(404);
  expect(SIGNED_API.validate(SIGNED_API.outcomes['unknown-resource']?.schema ?? '', far.body)).toEqual([]);
});

/** The other API below a path that begins like the one of the first. */
function renamed(): Contract {
  const path = `${token}/other/index`;
  return { ...SIGNED_API, operations: SIGNED_API.operations.map((operation) => ({ ...operation, path })) };
}
