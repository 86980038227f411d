import { expect, test } from '#test';
import { parseContract } from '../contract/index.ts';
import { petsInJson } from '../contract/testing/index.ts';
import { startProvider } from './start-provider.ts';
import { hear } from './testing/hear.ts';

const ASKS = '{ type: object, properties: { name: { type: string } } }';

test('a body that says it is JSON and is none is refused, and one that is empty says nothing', async () => {
  const contract = parseContract(petsInJson(ASKS), 'contracts/pets/openapi.yaml');
  const provider = await startProvider({ contracts: [contract] });
  const statusOf = async (body: string) => {
    const headers = { 'content-type': 'application/json' };
    return (await hear(`${provider.origin}/pets`, { method: 'POST', headers, body })).status;
  };
  try {
    expect(await Promise.all(['{"name":"a"', '[]', '"a"', '{"name":"a"}', '{}', ''].map(statusOf))).toEqual([
      400, 400, 400, 200, 200, 200,
    ]);
  } finally {
    await provider.close();
  }
});
