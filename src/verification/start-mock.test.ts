import { expect, test } from '#test';
import { environmentIn, startMock } from './start-mock.ts';
import { CONTRACTS } from '../contract/testing/index.ts';

const contract = CONTRACTS[0]!;

test('an API without an environment is served by a thread until the mock is closed', async () => {
  const mock = await startMock([{ contract }]);
  const { endpoint, mock: isMock, credentials } = environmentIn({ contract }, mock);
  expect([isMock, credentials.length > 0]).toEqual([true, true]);
  expect((await fetch(endpoint)).status).toBe(404);
  await mock?.close();
  await expect(fetch(endpoint)).rejects.toThrow('fetch failed');
});

test('where every API has an environment, there is no mock', async () => {
  const mock = await startMock([{ contract }]);
  const environment = environmentIn({ contract }, mock);
  await mock?.close();
  expect(await startMock([{ contract, environment }])).toBeUndefined();
});

test('a contract that is gone when the mock begins ends the verification with its name', async () => {
  const gone = { ...contract, file: 'contracts/gone/openapi.yaml' };
  await expect(startMock([{ contract: gone }])).rejects.toThrow('contracts/gone/openapi.yaml');
});
