import { expect, test } from '#test';
import { parseContract } from '../contract/index.ts';
import { startProvider } from './start-provider.ts';
import { hear } from './testing/hear.ts';

const contract = (answers: string) =>
  parseContract(
    `openapi: 3.1.0
info: { title: Books, version: '1' }
x-outcomes: { success: { status: [200] }, invalid-parameter: { status: [400] } }
paths:
  /books:
    get:
      operationId: ListBooks
      parameters: [{ name: size, in: query, ${answers} schema: { type: integer, minimum: 1, default: 20 } }]
      responses:
        '200': { description: Books., content: { application/json: { schema: { type: object } } } }
        '400': { description: Refused. }
`,
    'contracts/books/openapi.yaml',
  );

for (const [answers, status] of [
  ['x-answers: { invalid: { outcomes: [success] } },', 200],
  ['x-answers: { invalid: { outcomes: [success, invalid-parameter] } },', 400],
  ['', 400],
] as const)
  test(`a bad value is answered with ${status} where the contract says "${answers}"`, async () => {
    const provider = await startProvider({ contracts: [contract(answers)] });
    try {
      expect((await hear(`${provider.origin}/books?size=abc`)).status).toBe(status);
    } finally {
      await provider.close();
    }
  });
