import { expect, test } from '@playwright/test';
import { parseContract } from './load-contract.ts';
import { head } from './testing/written-contract.ts';

const operation = (index: number) => `  /p${index}:
    get:
      operationId: list${index}
      parameters: [{ name: limit, in: query, schema: { type: integer, minimum: 1, default: 10 } }]
      responses: { '200': { description: A page., content: { application/json: { schema: { $ref: '#/components/schemas/S${index % 9}' } } } } }
`;
const schema = (index: number) => `    S${index}:
      type: object
      properties:
${Array.from({ length: 20 }, (_, field) => `        f${field}: { type: string, nullable: true, description: '${'words '.repeat(20)}' }\n`).join('')}`;
const document = (operations: number, schemas: number) =>
  `${head('openapi: 3.0.3')}paths:\n${Array.from({ length: operations }, (_, index) => operation(index)).join('')}components:\n  schemas:\n${Array.from({ length: schemas }, (_, index) => schema(index)).join('')}`;

test('a document with 1,000 operations is read, each with its line', () => {
  const contract = parseContract(document(1000, 9));
  expect(contract.operations).toHaveLength(1000);
  expect(contract.position(contract.operations[999]!.pointer).line).toBe(5 + 999 * 5 + 1);
});

test('a document of megabytes is read', () => {
  const text = document(9, 600);
  expect(text.length).toBeGreaterThan(2_000_000);
  const contract = parseContract(text);
  expect(contract.validate('/components/schemas/S599', { f19: 5 })).toHaveLength(1);
});
