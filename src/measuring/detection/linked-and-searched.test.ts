import { expect, test } from '#test';
import { loadContract } from '../../contract/index.ts';
import { startProvider } from '../../provider/index.ts';
import { EVERYTHING, verifyProvider } from './verify-provider.ts';

const contract = loadContract('src/measuring/detection/linked-and-searched/openapi.yaml');

test('lists that lead from page to page by links are judged, and a mock that keeps them is not accused', async () => {
  const provider = await startProvider({ contracts: [contract], items: 54 });
  const { verdicts } = await verifyProvider(provider, contract, EVERYTHING);
  await provider.close();
  expect(verdicts.flatMap(({ findings }) => findings.map(({ message }) => message))).toEqual([]);
  const unjudged = verdicts.filter(({ verdict }) => verdict !== 'passed' && verdict !== 'not applicable');
  expect(unjudged.map(({ operation, check }) => `${operation} ${check}`).toSorted()).toEqual([]);
});
