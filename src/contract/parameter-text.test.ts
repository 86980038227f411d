import { expect, test } from '#test';
import { constraints } from './schema/constraints.ts';
import { findOperation } from './find-operation.ts';
import { parameterIssues, parameterTypes, readText } from './parameter-text.ts';
import { parseContract } from './load-contract.ts';
import { SHOP } from './testing/shop-contract.ts';

const contract = parseContract(SHOP);
const [owner, limit, , kind, text] = findOperation(contract, 'listSales').parameters;
if (!owner || !limit || !kind || !text) throw new Error('the parameters of the example have changed');

const plain = (value: unknown): unknown => ({ value, readable: true, ambiguous: false });
const ambiguous = (value: unknown, readable = true): unknown => ({ value, readable, ambiguous: true });
const unreadable = (value: string): unknown => ({ value, readable: false, ambiguous: false });

const TEXTS = [
  ['integer', '5', plain(5)],
  ['integer', '0', plain(0)],
  ['integer', '-1', plain(-1)],
  ['integer', '05', ambiguous(5)],
  ['integer', '+5', ambiguous(5)],
  ['integer', '5.0', ambiguous(5)],
  ['integer', '1e2', ambiguous(100)],
  ['integer', '1e400', ambiguous('1e400', false)],
  ['number', '-1e400', ambiguous('-1e400', false)],
  ['integer', '0x10', unreadable('0x10')],
  ['number', '0b1', unreadable('0b1')],
  ['integer', '-0', ambiguous(-0)],
  ['integer', '', ambiguous('', false)],
  ['integer', ' ', ambiguous(' ', false)],
  ['integer', ' 5', ambiguous(' 5', false)],
  ['integer', '5\n', ambiguous('5\n', false)],
  ['integer', '5.5', { value: 5.5, readable: false, ambiguous: false }],
  ['integer', 'five', unreadable('five')],
  ['integer', '5a', unreadable('5a')],
  ['number', '5.5', plain(5.5)],
  ['number', '5', plain(5)],
  ['number', '-0.25', plain(-0.25)],
  ['number', '5.50', ambiguous(5.5)],
  ['number', '1e2', ambiguous(100)],
  ['number', '.5', ambiguous(0.5)],
  ['number', 'NaN', unreadable('NaN')],
  ['number', 'Infinity', unreadable('Infinity')],
  ['boolean', 'true', plain(true)],
  ['boolean', 'false', plain(false)],
  ['boolean', 'TRUE', ambiguous('TRUE', false)],
  ['boolean', '1', ambiguous('1', false)],
  ['boolean', 'yes', unreadable('yes')],
  ['string', '5', plain('5')],
  ['string', 'a b', plain('a b')],
  ['string', '', ambiguous('')],
  ['string', ' a', ambiguous(' a')],
  ['string', '\tnull', plain(null)],
  ['integer', '"5"', plain('5')],
  ['boolean', '"true"', plain('true')],
  ['integer', '"a"', unreadable('"a"')],
  ['string', '"5"', plain('"5"')],
] as const;

for (const [type, written, result] of TEXTS) {
  test(`reads ${JSON.stringify(written)} as ${type}`, () => {
    expect(readText([type], written)).toEqual(result);
  });
}

test('finds the constraints of a parameter and who promises each, through $ref and allOf', () => {
  expect(constraints(contract, limit)).toEqual([
    { keyword: 'type', value: 'integer', promise: '/components/schemas/Size' },
    { keyword: 'minimum', value: 1, promise: '/components/schemas/Size/allOf/0' },
    { keyword: 'maximum', value: 100, promise: '/components/schemas/Size/allOf/1' },
  ]);
  expect(
    constraints(contract, text).map(({ keyword, value, promise }) => [
      keyword,
      value,
      promise.replace(text.schemaPointer, ''),
    ]),
  ).toEqual([
    ['type', 'string', ''],
    ['not-pattern', ';', '/allOf/0'],
    ['not-pattern', '<', '/allOf/1'],
  ]);
});

const ISSUES = [
  [limit, '100', []],
  [limit, '101', ['maximum /components/schemas/Size/allOf/1']],
  [limit, '0', ['minimum /components/schemas/Size/allOf/0']],
  [limit, '5.5', ['type /components/schemas/Size']],
  [limit, 'many', ['type /components/schemas/Size']],
  [kind, 'sold', []],
  [kind, 'SOLD', [`enum ${kind.schemaPointer}`]],
  [text, 'plain', []],
  [text, 'a<b', [`not ${text.schemaPointer}/allOf/1`]],
  [text, '7', []],
] as const;

for (const [parameter, written, issues] of ISSUES) {
  test(`judges "${written}" as ${parameter.name} by what goes on the wire`, () => {
    expect(
      parameterIssues(contract, parameter, written).map(({ keyword, promise }) => `${keyword} ${promise}`),
    ).toEqual(issues);
  });
}

const choice = (branches: string) => {
  const schema = SHOP.replace('schema: { type: string, enum: [sold, returned] }', `schema: { anyOf: [${branches}] }`);
  const changed = parseContract(schema);
  const parameter = findOperation(changed, 'listSales').parameters.find(({ name }) => name === 'kind')!;
  return {
    types: parameterTypes(changed, parameter),
    allows: (written: string) => parameterIssues(changed, parameter, written).length === 0,
  };
};

test('a choice between a number and some words takes numbers and these words', () => {
  const { types, allows } = choice('{ type: integer, minimum: 1 }, { type: string, enum: [none, any] }');
  expect(types).toEqual(['integer', 'string']);
  expect(['7', 'none', 'any', '0', '1.5', 'other'].map(allows)).toEqual([true, true, true, false, false, false]);
});

test('a number is taken where any text is', () => {
  const { allows } = choice('{ type: integer, minimum: 1 }, { type: string }');
  expect(['7', '0', 'other'].map(allows)).toEqual([true, true, true]);
});

test('a choice of which one branch may be anything has no types', () => {
  expect(choice('{ type: integer }, { description: Anything. }').types).toEqual([]);
});
