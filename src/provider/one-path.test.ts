import { expect, test } from '#test';
import { parseContract } from '../contract/index.ts';
import { startProvider } from './start-provider.ts';
import { hear } from './testing/hear.ts';

const list = (name: string) => `
  /#X-Amz-Target=Shop.List${name}:
    post:
      operationId: List${name}
      parameters: [{ name: X-Amz-Target, in: header, required: true, schema: { type: string, enum: [Shop.List${name}] } }]
      responses:
        '200':
          description: ${name}.
          content: { application/x-amz-json-1.1: { schema: { type: object, required: [${name}], properties: { ${name}: { type: array, items: { type: integer } } } } } }
        '400': { description: Refused. }`;

const CONTRACT = parseContract(
  `openapi: 3.1.0
info: { title: Shop, version: '1' }
x-outcomes: { success: { status: [200] }, invalid-parameter: { status: [400] } }
paths:${list('Books')}${list('Shelves')}
`,
  'contracts/shop/openapi.yaml',
);

test('operations of one path are told apart by the header that their path names', async () => {
  const provider = await startProvider({ contracts: [CONTRACT] });
  try {
    const names = async (target: string) => {
      const request = { method: 'POST', headers: { 'X-Amz-Target': target } };
      const { status, body } = await hear(`${provider.origin}/`, request);
      return { status, names: Object.keys(body ?? {}) };
    };
    expect(await names('Shop.ListBooks')).toEqual({ status: 200, names: ['Books'] });
    expect(await names('Shop.ListShelves')).toEqual({ status: 200, names: ['Shelves'] });
  } finally {
    await provider.close();
  }
});
