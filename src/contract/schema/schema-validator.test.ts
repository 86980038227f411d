import { expect, test } from '#test';
import { parseContract } from '../load-contract.ts';
import { SHOP } from '../testing/shop-contract.ts';

const contract = parseContract(SHOP);
const SALES = '/components/schemas/Sales';
const SALE = '/components/schemas/Sale';
const sale = (more: object): unknown => ({ total: 1, sales: [{ id: 1, ...more }] });

const BODIES = [
  ['a plain property', SALES, { total: 1, sales: [], count: 'x' }, 'type', '/count', `${SALES}/properties/count`],
  ['a keyword behind a $ref', SALES, { total: -1, sales: [] }, 'minimum', '/total', '/components/schemas/Count'],
  ['an absent property', SALES, { total: 1 }, 'required', '/sales', `${SALES}/properties/sales`],
  ['an absent property that is a reference', SALES, { sales: [] }, 'required', '/total', `${SALES}/properties/total`],
  [
    'an absent property inside allOf behind a $ref',
    SALES,
    { total: 1, sales: [{}] },
    'required',
    '/sales/0/id',
    `${SALE}/allOf/0/properties/id`,
  ],
  ['a keyword inside allOf', SALES, sale({ price: 'x' }), 'type', '/sales/0/price', `${SALE}/allOf/0/properties/price`],
  [
    'a $ref inside allOf behind a $ref',
    SALES,
    sale({ soldAt: 'x' }),
    'type',
    '/sales/0/soldAt',
    '/components/schemas/Timed/properties/soldAt',
  ],
  [
    'a map',
    SALES,
    sale({ parts: { 'a/b': { share: 0.5 } } }),
    'type',
    '/sales/0/parts/a~1b/share',
    `${SALE}/properties/parts/additionalProperties/properties/share`,
  ],
  [
    'a schema in a path',
    '/paths/~1{owner}~1sales/get/parameters/2/schema',
    'lost',
    'enum',
    '',
    '/paths/~1{owner}~1sales/get/parameters/2/schema',
  ],
] as const;

for (const [what, schema, value, keyword, at, promise] of BODIES) {
  test(`names the node that promises: ${what}`, () => {
    const [issue, ...more] = contract.validate(schema, value);
    expect(issue).toMatchObject({ keyword, at, promise });
    expect(issue?.message).toMatch(/^must /);
    expect(more).toEqual([]);
    expect(contract.node(promise)).toBeDefined();
  });
}

test('names the nodes of every branch of oneOf', () => {
  const oneOf = '/paths/~1sales/post/responses/200/content/application~1json/schema';
  expect(contract.validate(oneOf, { error: 1 }).map(({ keyword, promise }) => [keyword, promise])).toEqual([
    ['type', '/components/schemas/Error/properties/error'],
    ['required', `${SALES}/properties/total`],
    ['required', `${SALES}/properties/sales`],
    ['oneOf', oneOf],
  ]);
});

test('compares decimals as decimals', () => {
  for (const price of [0.07, 19.99, 4.35, 123_456.78, 1.1])
    expect(contract.validate(SALES, sale({ price }))).toEqual([]);
  for (const price of [0.001, 19.999, 1.015])
    expect(contract.validate(SALES, sale({ price }))).toMatchObject([{ keyword: 'multipleOf' }]);
});

test('finds nothing in what keeps to the schema, undocumented fields included', () => {
  expect(contract.validate(SALES, { total: 1, sales: [{ id: 1, undocumented: true }], more: 1 })).toEqual([]);
});

test('finds every issue, not only the first', () => {
  expect(contract.validate(SALES, { total: 'x', sales: [{ id: 'x', kind: 'lost' }] })).toHaveLength(3);
});

test('says several types as people do', () => {
  const shop = parseContract(SHOP.replace('total: {', "note: { type: [string, 'null'] }\n        total: {"));
  const [issue] = shop.validate(SALES, { total: 1, sales: [], note: 5 });
  expect(issue?.message).toBe('must be string or null');
});
