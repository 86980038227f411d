import { expect, test } from '#test';
import { parseContract } from './load-contract.ts';
import { head, lineOf, readWritten } from './testing/written-contract.ts';

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

test('a document of 10 MB is read', () => {
  const text = document(9, 3000);
  expect(text.length).toBeGreaterThan(10_000_000);
  const contract = parseContract(text);
  expect(contract.validate('/components/schemas/S2999', { f19: 5 })).toHaveLength(1);
});

test('an overlay keeps three operations of 1,000, with the lines of the document', () => {
  const folder = test.info().outputPath();
  const others = ['list1', 'list500', 'list999'].map((id) => `@.operationId != '${id}'`).join(' && ');
  const overlay = `overlay: 1.0.0
info: { title: Three, version: '1' }
actions:
  - target: $.paths.*[?@.operationId && ${others}]
    remove: true
`;
  const contract = readWritten(folder, { 'openapi.yaml': document(1000, 9), 'overlay.yaml': overlay });
  expect(contract.operations.map(({ id }) => id)).toEqual(['list1', 'list500', 'list999']);
  expect(lineOf(contract, contract.operations[2]!.pointer)).toBe(`openapi.yaml:${5 + 999 * 5 + 1}`);
});
