import { expect, test } from '#test';
import { itemSchemas, jointSchemas, possibleSchemas, propertySchemas, schemaOf } from './walk-schema.ts';
import { parseContract } from '../load-contract.ts';
import { schemaKeyword } from './schema-keyword.ts';

const contract = parseContract(`
openapi: 3.1.0
info: { title: Trees, version: '2026-01-01' }
x-documents: { guide: { title: Guide, date: '2026', language: en } }
x-environment: { prefixes: [T_], endpoint: T_ENDPOINT }
paths:
  /tree:
    get:
      operationId: showTree
      responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Tree' } } } } }
components:
  schemas:
    Tree:
      type: object
      x-invariants: [{ rule: 'true', message: none }]
      properties:
        children: { type: array, items: { $ref: '#/components/schemas/Tree' } }
        alias: { $ref: '#/components/schemas/Alias', description: says nothing of its own }
        promised: { $ref: '#/components/schemas/Size', x-provenance: { basis: sample, source: guide } }
        bounded: { $ref: '#/components/schemas/Size', maximum: 5 }
        either: { oneOf: [{ $ref: '#/components/schemas/Leaf' }, { type: 'null' }] }
        map: { type: object, properties: { known: { type: string } }, additionalProperties: { type: integer } }
        default: { type: string }
        optional: { anyOf: [{ type: integer, minimum: 1 }, { type: 'null' }], default: 3 }
        page: { allOf: [{ $ref: '#/components/schemas/AnyPage' }, { type: object, properties: { rows: { type: array, items: { $ref: '#/components/schemas/Leaf' } } } }] }
    AnyPage: { type: object, properties: { rows: { type: array, items: { type: object } } } }
    Alias: { $ref: '#/components/schemas/Size' }
    Size: { type: integer, minimum: 1 }
    Leaf: { type: object, properties: { colour: { type: string } } }
`);
const TREE = '/components/schemas/Tree';
const SIZE = '/components/schemas/Size';

const PLACES = [
  ['/alias', SIZE],
  ['/promised', `${TREE}/properties/promised`],
  ['/children/3', TREE],
  ['/children/*/children/0/alias', SIZE],
  ['/either/colour', '/components/schemas/Leaf/properties/colour'],
  ['/map/known', `${TREE}/properties/map/properties/known`],
  ['/map/other', `${TREE}/properties/map/additionalProperties`],
  ['/default', `${TREE}/properties/default`],
  ['', TREE],
  ['/page/rows/0/colour', '/components/schemas/Leaf/properties/colour'],
  ['/nothing', undefined],
  ['/children/first', undefined],
] as const;

for (const [place, schema] of PLACES) {
  test(`finds the schema of "${place}"`, () => {
    expect(schemaOf(contract, TREE, place)).toBe(schema);
  });
}

test('keeps a reference that says something of its own as a promise, and looks behind it', () => {
  expect(contract.provenance(`${TREE}/properties/promised`)?.basis).toBe('sample');
  const bounded = `${TREE}/properties/bounded`;
  expect(jointSchemas(contract, bounded).map(({ pointer }) => pointer)).toEqual([bounded, SIZE]);
  expect(schemaKeyword(contract, bounded, 'maximum')).toEqual({ value: 5, promise: bounded });
  expect(schemaKeyword(contract, bounded, 'minimum')).toEqual({ value: 1, promise: SIZE });
  expect(schemaKeyword(contract, bounded, 'pattern')).toBeUndefined();
  expect(contract.validate(bounded, 6)).toMatchObject([{ keyword: 'maximum', promise: bounded }]);
  expect(contract.validate(bounded, 0)).toMatchObject([{ keyword: 'minimum', promise: SIZE }]);
});

test('a choice between a schema and null is that schema', () => {
  const optional = `${TREE}/properties/optional`;
  expect(schemaKeyword(contract, optional, 'type')?.value).toBe('integer');
  expect(schemaKeyword(contract, optional, 'minimum')?.value).toBe(1);
  expect(schemaKeyword(contract, optional, 'default')?.value).toBe(3);
  expect(contract.validate(optional, null)).toEqual([]);
  expect(contract.validate(optional, 'x')).toMatchObject([{ keyword: 'type', promise: `${optional}/anyOf/0` }]);
  expect(contract.validate(optional, 0)).toMatchObject([{ keyword: 'minimum', promise: `${optional}/anyOf/0` }]);
});

test('ends where a schema contains itself', () => {
  expect(possibleSchemas(contract, TREE).map(({ pointer }) => pointer)).toEqual([TREE]);
  expect(propertySchemas(contract, TREE, 'children')).toEqual([`${TREE}/properties/children`]);
  expect(itemSchemas(contract, `${TREE}/properties/children`)).toEqual([TREE]);
  expect(contract.operations[0]?.invariants.map(({ instances }) => instances)).toEqual([['']]);
});
