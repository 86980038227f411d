import { expect, test } from '#test';
import { lintText } from '../../lint/lint-contract.ts';
import { SHOP } from '../../testing/shop-contract.ts';

const FILTER = '{ parameter: kind, field: /kind, match: equals }';

const OWNED = SHOP.replace(
  '        kind: {',
  '        owners: { type: array, items: { type: object, properties: { name: { type: string } } } }\n        kind: {',
);
for (const [field, match, says] of [
  ['/owners/*/name', 'has', []],
  ['/owners', 'has, some: sold, none: returned', []],
  ['/owners', 'has', ['names /owners, whose elements are objects. Name a member of each: /owners/*/name.']],
  [
    '/owners/*/name',
    'equals',
    ['is "equals", and /owners/*/name names a member of each element of a list. Known there: has, has-all, has-any.'],
  ],
] as const)
  test(`the filter "${match}" on ${field} is ${says.length === 0 ? 'sound' : 'a mistake'}`, () => {
    expect(OWNED).not.toBe(SHOP);
    const text = OWNED.replace(FILTER, `{ parameter: kind, field: ${field}, match: ${match} }`);
    const found = lintText(text, 'contracts/shop/openapi.yaml').map(({ message }) => message);
    expect(found.filter((message) => message.includes('/owners'))).toEqual(
      says.map((each) => expect.stringContaining(each)),
    );
  });

for (const [title, said, says] of [
  ['a day as the unit of a field that is none', 'match: at-most, unit: date', 'is "date", and /soldAt is no day'],
  ['blanks at the ends of a bound', 'match: less, trimmed: true', 'is for texts, and the match "less" bounds values.'],
  ['a listed value with blanks', 'match: equals, trimmed: true', 'is for free texts, and "kind" lists its values.'],
] as const)
  test(`${title} is a mistake`, () => {
    const text = SHOP.replace(FILTER, `{ parameter: kind, field: /soldAt, ${said} }`);
    expect(lintText(text, 'contracts/shop/openapi.yaml').map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringContaining(says)]),
    );
  });
