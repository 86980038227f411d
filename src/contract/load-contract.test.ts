import { expect, test } from '@playwright/test';
import { findContract, findOperation } from './find-operation.ts';
import { parseContract } from './load-contract.ts';
import { SHOP } from './testing/shop-contract.ts';

const contract = parseContract(SHOP, 'contracts/shop/openapi.yaml');
const list = findOperation(contract, 'listSales');
const find = findOperation(contract, 'findSales');
const SALES = '/components/schemas/Sales';

test('reads who the API is and what surrounds it', () => {
  expect(contract).toMatchObject({
    api: 'shop',
    file: 'contracts/shop/openapi.yaml',
    title: 'Shop',
    version: '2026-01-01',
    variables: {
      prefixes: ['SHOP_'],
      endpoint: 'SHOP_ENDPOINT',
      parameters: { owner: { variable: 'SHOP_OWNER' } },
      resources: { street: { shop: { variable: 'SHOP_STREET', default: 'main' } } },
      foreign: { owner: 'SHOP_FOREIGN' },
    },
    credentials: [
      {
        name: 'key',
        pointer: '/components/securitySchemes/key/x-credentials',
        form: 'token',
        variables: { token: 'SHOP_TOKEN' },
        required: ['token'],
        methods: [
          { text: 'plain', as: 'plain', promise: '/components/securitySchemes/key/x-credentials/methods/0' },
          { text: '', as: 'plain', promise: '/components/securitySchemes/key/x-credentials/methods/1' },
        ],
        tolerates: { seconds: 60, promise: '/components/securitySchemes/key/x-credentials/tolerates' },
        broken: [
          {
            way: 'missing',
            answer: {
              outcomes: ['missing-credentials'],
              promise: '/components/securitySchemes/key/x-credentials/broken/missing',
            },
          },
          { way: 'tampered', answer: { outcomes: ['invalid-credentials', 'refused'] } },
        ],
      },
    ],
    agreements: [
      {
        pointer: '/x-agrees/0',
        message: 'both name the shop alike',
        values: [
          { operation: 'listSales', at: '/shop' },
          { operation: 'findSales', at: '/shop' },
        ],
      },
    ],
  });
  expect(contract.outcomes['invalid-parameter']).toEqual({
    name: 'invalid-parameter',
    pointer: '/x-outcomes/invalid-parameter',
    status: [400],
    likely: ['E1'],
    schema: '/components/schemas/Error',
  });
  expect(contract.outcomes.success?.code).toEqual({ at: '/code', values: [0] });
  expect(contract.outcomes.throttled).toBeUndefined();
});

test('reads an operation with its responses and the security it stands under', () => {
  expect(list).toMatchObject({
    method: 'GET',
    path: '/{owner}/sales',
    pointer: '/paths/~1{owner}~1sales/get',
    summary: 'Lists sales.',
    success: SALES,
    security: ['key'],
  });
  expect(list.contract).toBe(contract);
  expect(find.security).toEqual([]);
  expect(list.responses).toEqual([
    {
      status: '200',
      pointer: '/paths/~1{owner}~1sales/get/responses/200',
      mediaTypes: [{ type: 'application/json', schema: SALES }],
      headers: [
        {
          name: 'X-Trace',
          required: true,
          schema: '/paths/~1{owner}~1sales/get/responses/200/headers/X-Trace/schema',
          pointer: '/paths/~1{owner}~1sales/get/responses/200/headers/X-Trace',
        },
      ],
    },
    {
      status: '400',
      pointer: '/components/responses/Refused',
      mediaTypes: [{ type: 'application/json', schema: '/components/schemas/Error' }],
      headers: [],
    },
  ]);
});

test('takes the branch that is the success where an answer has several', () => {
  expect(find.success).toBe(SALES);
});

test('lets the parameters of an operation win over those of its path, and resolves references', () => {
  expect(list.parameters.map(({ name, in: place, required }) => `${place} ${name}${required ? '!' : ''}`)).toEqual([
    'path owner!',
    'query limit',
    'query offset',
    'query kind!',
    'query text',
  ]);
  expect(list.parameters[1]).toMatchObject({
    role: 'size',
    pointer: '/components/parameters/Limit',
    schemaPointer: '/components/schemas/Size',
    schema: { default: 10 },
  });
});

test('reads the fields of a form as parameters', () => {
  const form = '/paths/~1sales/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties';
  expect(find.parameters).toMatchObject([
    {
      name: 'Action',
      in: 'form',
      required: true,
      role: 'constant',
      pointer: `${form}/Action`,
      schemaPointer: `${form}/Action`,
    },
    { name: 'limit', in: 'form', required: false, pointer: `${form}/limit` },
  ]);
});

test('answers bad values as written, else by the defaults of the language', () => {
  const [owner, limit, offset, kind] = list.parameters;
  expect(owner?.answers).toEqual({});
  expect(limit?.answers).toEqual({
    invalid: { outcomes: ['invalid-parameter'], promise: '/components/parameters/Limit' },
  });
  expect(offset?.answers).toEqual({});
  expect(kind?.answers).toMatchObject({
    invalid: { outcomes: ['invalid-parameter'] },
    missing: { outcomes: ['refused'], promise: `${kind?.pointer}/x-answers/missing` },
  });
});

test('reads what the list means, with the schema nodes that promise it', () => {
  expect(list.collection).toMatchObject({
    pointer: `${list.pointer}/x-collection`,
    items: '/sales',
    item: { schema: '/components/schemas/Sale' },
    identity: '/id',
    total: { at: '/total', promise: '/components/schemas/Count' },
    count: { at: '/count', promise: `${SALES}/properties/count` },
    paging: {
      style: 'page-index',
      first: 0,
      defaultSize: 10,
      maximumSize: 100,
      page: { name: 'offset' },
      size: { name: 'limit' },
    },
    sort: { keys: { soldAt: '/soldAt' }, default: { key: 'soldAt', direction: 'descending' } },
    filters: [
      {
        pointer: `${list.pointer}/x-collection/filters/0`,
        parameter: { name: 'kind' },
        field: '/kind',
        match: 'equals',
      },
    ],
    promises: { 'full-pages': `${list.pointer}/x-collection/promises/full-pages` },
  });
});

test('gathers the rules of the whole body with the places they hold at', () => {
  expect(list.invariants.map(({ pointer, instances, schema }) => ({ pointer, instances, schema }))).toEqual([
    { pointer: `${SALES}/x-invariants/0`, instances: [''], schema: SALES },
    {
      pointer: '/components/schemas/Sale/properties/parts/additionalProperties/x-invariants/0',
      instances: ['/sales/*/parts/*'],
      schema: '/components/schemas/Sale/properties/parts/additionalProperties',
    },
  ]);
});

test('says where a promise stands', () => {
  expect(contract.position('/components/schemas/Count')).toEqual({
    file: 'contracts/shop/openapi.yaml',
    line: lineOf('    Count:'),
    column: 5,
  });
  expect(contract.position('/paths/~1{owner}~1sales/get/parameters/2').line).toBe(lineOf('        - name: kind'));
  expect(() => contract.position('/nowhere')).toThrow('has no node at #/nowhere');
});

test('gives the nearest provenance of the document, never one through a reference', () => {
  expect(contract.provenance(`${list.pointer}/parameters/0`)).toEqual({
    basis: 'documented',
    source: 'Shop guide 2026-01-01',
    section: 'table 1',
    rivals: [],
  });
  expect(contract.provenance('/components/parameters/Limit/schema')?.source).toBe('Shop guide 2020-05');
  expect(contract.provenance('/x-outcomes/success')).toEqual({
    basis: 'decided',
    source: 'no-such-record',
    rivals: [],
  });
  expect(contract.provenance(`${list.pointer}/x-collection/paging/style`)?.rivals).toEqual([
    { claim: { style: 'record-offset' }, source: 'Shop guide 2020-05', section: 'notes' },
  ]);
  expect(contract.provenance('/info')).toBeUndefined();
});

const FAULTS = [
  [
    'text that is no YAML',
    'info: { title: Shop,',
    'info: { title: [Shop,',
    /contracts\/shop\/openapi.yaml:\d+:\d+ is not valid YAML/,
  ],
  ['an unknown extension', 'x-agrees:', 'x-agree:', /:19 has the unknown extension "x-agree". Known: x-documents,/],
  [
    'an unknown key of an extension',
    'items: /sales',
    'itmes: /sales',
    /has the unknown key "itmes" in x-collection. Known: x-provenance, items,/,
  ],
  [
    'a reference that leads nowhere',
    "- $ref: '#/components/parameters/Limit'",
    "- $ref: '#/components/parameters/Limt'",
    /refers to "#\/components\/parameters\/Limt", which does not exist/,
  ],
  [
    'a reference that leaves the document',
    "- $ref: '#/components/parameters/Limit'",
    '- $ref: other.yaml',
    /refers to "other.yaml"; a \$ref stays inside the document/,
  ],
  [
    'a reference that leads back to itself',
    'Count: { type: integer, minimum: 0,',
    "Count: { $ref: '#/components/schemas/Count',",
    /leads back to itself/,
  ],
  [
    'a parameter that does not exist',
    'size: limit',
    'size: limti',
    /names the parameter "limti", which the operation does not have. Known: owner, limit, offset, kind, text\./,
  ],
  ['a page size without a default', 'default: 10', 'minimum: 0', /parameter "limit", whose schema has no "default"/],
  [
    'a field that does not exist',
    'total: /total',
    'total: /totl',
    /names \/totl, which the schema at #\/components\/schemas\/Sales does not describe/,
  ],
  [
    'a default sort key that is none',
    'default: { key: soldAt',
    'default: { key: sold',
    /"key" is "sold". Known: soldAt\./,
  ],
  [
    'an unknown outcome',
    '  missing-credentials: {',
    '  missing-credential: {',
    /unknown key "missing-credential" in x-outcomes/,
  ],
  ['an unknown role', 'x-role: page', 'x-role: pages', /"x-role" is "pages". Known: resource,/],
  [
    'an operation that agrees and does not exist',
    '{ operation: findSales',
    '{ operation: findSale',
    /"operation" is "findSale". Known: listSales, findSales\./,
  ],
  ['a method that is not described', '    post:', '    put:', /describes the method "put". Known: get, post\./],
  ['an operationId twice', 'operationId: findSales', 'operationId: listSales', /repeats the operationId "listSales"/],
] as const;

for (const [what, from, to, message] of FAULTS) {
  test(`refuses ${what}`, () => {
    expect(SHOP).toContain(from);
    expect(() => parseContract(SHOP.replace(from, to), 'contracts/shop/openapi.yaml')).toThrow(message);
  });
}

test('names the choices where an API or an operation is unknown', () => {
  expect(() => findContract([contract], 'shp')).toThrow('Unknown API "shp". Known: shop.');
  expect(() => findOperation(contract, 'listSale')).toThrow(
    'Unknown operation "listSale" of shop. Known: listSales, findSales.',
  );
});

function lineOf(text: string): number {
  return SHOP.split('\n').findIndex((line) => line.startsWith(text)) + 1;
}
