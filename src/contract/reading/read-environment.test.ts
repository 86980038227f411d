import { expect, test } from '#test';
import { parseContract } from '../load-contract.ts';
import type { Contract } from '../model/index.ts';

function read(parameters: string, environment = ''): Contract {
  return parseContract(
    `openapi: 3.1.0
info: { title: Shop, version: '1' }
x-outcomes: { success: { status: [200] } }
${environment}
paths:
  /{shop}/sales:
    get:
      operationId: listSales
      parameters: [{ name: shop, in: path, required: true, schema: { type: string } }, ${parameters}]
      responses: { '200': { description: Sales., content: { application/json: { schema: { type: object } } } } }
`,
    'contracts/corner-shop/openapi.yaml',
  );
}

test('a contract that names no variables has the usual ones', () => {
  expect(read('').variables).toEqual({
    prefixes: ['CORNER_SHOP_'],
    endpoint: 'CORNER_SHOP_ENDPOINT',
    parameters: { shop: { variable: 'CORNER_SHOP_SHOP' } },
    resources: { all: {} },
    foreign: {},
  });
});

test('what a contract names stays as it is', () => {
  const environment =
    'x-environment: { prefixes: [S_], endpoint: S_WHERE, resources: { main: { shop: { variable: S_ID } } } }';
  expect(read('', environment).variables).toEqual({
    prefixes: ['S_'],
    endpoint: 'S_WHERE',
    parameters: {},
    resources: { main: { shop: { variable: 'S_ID' } } },
    foreign: {},
  });
});

const USUAL = [
  ['{ name: p, in: query, required: true, example: north, schema: { type: string, default: south } }', 'north'],
  ['{ name: p, in: query, required: true, examples: { one: { value: west } }, schema: { type: string } }', 'west'],
  ['{ name: p, in: query, required: true, schema: { type: string, examples: [east], default: south } }', 'east'],
  ['{ name: p, in: query, required: true, schema: { type: integer, default: 7, enum: [1, 7] } }', '7'],
  ['{ name: p, in: query, required: true, schema: { type: integer, enum: [3, 4] } }', '3'],
  ['{ name: p, in: query, required: true, schema: { type: boolean, const: false } }', 'false'],
  [
    '{ name: p, in: query, required: true, schema: { type: integer, default: 9223372036854775807 } }',
    '9223372036854775807',
  ],
  ['{ name: p, in: query, required: true, example: [a, b], schema: { type: array, items: { type: string } } }', 'a,b'],
] as const;
for (const [parameter, usual] of USUAL)
  test(`a required parameter has a value of its own: ${parameter}`, () => {
    const contract = read(parameter);
    expect(contract.operations[0]?.parameters.at(-1)?.usual).toBe(usual);
    expect(contract.variables.parameters['p']).toEqual({ variable: 'CORNER_SHOP_P', optional: true });
  });

test('a required parameter without any value needs its variable, and an optional one has none', () => {
  const { variables, operations } = read(
    `{ name: p, in: query, required: true, schema: { type: string } }, { name: q, in: query, example: x, schema: { type: string } }`,
  );
  expect(variables.parameters).toEqual({ shop: { variable: 'CORNER_SHOP_SHOP' }, p: { variable: 'CORNER_SHOP_P' } });
  expect(operations[0]?.parameters.map(({ usual }) => usual)).toEqual([undefined, undefined, undefined]);
});

test('headers that OpenAPI describes elsewhere are no parameters', () => {
  const { operations } = read('{ name: Authorization, in: header, schema: { type: string } }');
  expect(operations[0]?.parameters.map(({ name }) => name)).toEqual(['shop']);
});

test('a place, a style or a body that cannot be sent is an error with its line', () => {
  expect(() => read('{ name: p, in: matrix, schema: { type: string } }')).toThrow(
    /openapi\.yaml:9 "in" is "matrix"\. Known: path, query, header, cookie\./,
  );
  expect(() => read('{ name: p, in: query, style: label, schema: { type: string } }')).toThrow(
    /openapi\.yaml:9 "style" is "label"\. Known: form, simple, spaceDelimited, pipeDelimited, deepObject\./,
  );
  const upload =
    '{ name: p, in: query, schema: {} }]\n      requestBody: { content: { text/csv: { schema: {} } } }\n      tags: [';
  expect(() => read(upload.slice(0, -1) + '[a')).toThrow(
    /openapi\.yaml:10 takes a body of the media type text\/csv\. Known: application\/x-www-form-urlencoded, application\/json\./,
  );
});
