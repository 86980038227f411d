import { expect, test } from '#test';
import { parseContract } from '../contract/index.ts';
import { jsonOf, renderJson } from './json-of.ts';

const [operation] = parseContract(
  `openapi: 3.1.0
info: { title: Things, version: '1' }
paths:
  /things:
    post:
      operationId: ListThings
      requestBody: { content: { application/json: { schema: { type: object, properties: { limit: { type: integer }, name: { type: string } } } } } }
      responses: { '200': { description: Things., content: { application/json: { schema: { type: object } } } } }
`,
  'contracts/things/openapi.yaml',
).operations;
const sent = (name: string, text: string) => renderJson(jsonOf(operation!, [[name, text]]));

for (const [text, limit, name] of [
  ['5', '5', '"5"'],
  ['2.5', '2.5', '"2.5"'],
  ['[5]', '[5]', '"[5]"'],
  ['{"a":1}', '{"a":1}', '"{\\"a\\":1}"'],
  ['[5', '"[5"', '"[5"'],
  ['abc', '"abc"', '"abc"'],
  ['null', 'null', '"null"'],
] as const)
  test(`${text} is ${limit} as a number, and ${name} as a text`, () => {
    expect(sent('limit', text)).toBe(`{"limit":${limit}}`);
    expect(sent('name', text)).toBe(`{"name":${name}}`);
  });
