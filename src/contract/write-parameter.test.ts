import { expect, test } from '#test';
import { findOperation } from './find-operation.ts';
import { joinList, splitList } from './list-text.ts';
import { parseContract } from './load-contract.ts';
import { joinMembers, splitMembers } from './object-text.ts';
import { readParameter } from './parameter-text.ts';
import { writeParameter } from './write-parameter.ts';

const WORDS = 'schema: { type: array, items: { type: string } }';
const RANGE = 'schema: { type: object, properties: { low: { type: integer }, high: { type: integer } } }';
const contract = parseContract(`
openapi: 3.1.0
info: { title: Styles, version: '1' }
x-outcomes: { success: { status: [200] } }
paths:
  /things:
    post:
      operationId: listThings
      parameters:
        - { name: tags, in: query, ${WORDS} }
        - { name: marks, in: query, style: pipeDelimited, explode: false, ${WORDS} }
        - { name: words, in: query, style: spaceDelimited, explode: false, ${WORDS} }
        - { name: size, in: query, ${RANGE} }
        - { name: price, in: query, style: deepObject, explode: true, ${RANGE} }
        - { name: span, in: query, style: pipeDelimited, explode: false, ${RANGE} }
        - { name: where, in: query, content: { application/json: { ${RANGE} } } }
        - { name: limit, in: query, schema: { type: integer } }
      requestBody: { content: { application/json: { schema: { type: object, properties: { names: { type: array, items: { type: [string, object, 'null'] } } } } } } }
      responses: { '200': { description: Things., content: { application/json: { schema: { type: object } } } } }
`);
const { parameters } = findOperation(contract, 'listThings');
const named = (name: string) => parameters.find((each) => each.name === name);

const TEXTS: readonly (readonly [name: string, value: unknown, text: string | undefined])[] = [
  ['tags', ['a', 'b'], 'a,b'],
  ['tags', ['a,b', 'c'], '["a,b","c"]'],
  ['tags', [], '[]'],
  ['tags', ['[]'], '["[]"]'],
  ['tags', [''], ''],
  ['tags', 'a,b', 'a,b'],
  ['marks', ['a', 'b'], 'a|b'],
  ['marks', ['a,b', 'c d'], 'a,b|c d'],
  ['marks', [], undefined],
  ['words', [1, true], '1 true'],
  ['size', { low: 1, high: 2 }, 'low=1,high=2'],
  ['size', { low: 1, high: undefined }, 'low=1'],
  ['price', { low: null }, undefined],
  ['price', {}, undefined],
  ['price', { 'a=b': 'c,d' }, '{"a=b":"c,d"}'],
  ['where', { low: 1, in: ['a', { b: null }] }, '{"low":1,"in":["a",{"b":null}]}'],
  ['names', ['a', null, { b: 1, c: 2 }], '["a","null","{\\"b\\":1,\\"c\\":2}"]'],
  ['limit', 0, '0'],
  ['limit', 1e21, '1000000000000000000000'],
  ['limit', -1.5e-7, '-0.00000015'],
  ['limit', 9_223_372_036_854_775_807n, '9223372036854775807'],
  ['limit', false, 'false'],
  ['limit', null, undefined],
  ['limit', undefined, undefined],
  ['limit', new Date(0), '1970-01-01T00:00:00.000Z'],
  ['unheard-of', ['a', 1], 'a,1'],
  ['unheard-of', 'a', 'a'],
];
for (const [name, value, text] of TEXTS)
  test(`${name} says ${typeof value === 'bigint' ? 'a big integer' : JSON.stringify(value)} as ${text}`, () => {
    expect(writeParameter(named(name), value)).toBe(text);
  });

const UNSAYABLE: readonly (readonly [name: string, value: unknown, message: string])[] = [
  [
    'marks',
    ['a|b'],
    'marks cannot hold "a|b", because "|" stands between its values. To send a text as it is, give marks a text.',
  ],
  ['words', ['a b'], 'words cannot hold "a b", because " " stands'],
  ['span', { 'lo|w': 1 }, 'span cannot hold "lo|w", because "|" stands'],
  ['tags', [['a']], 'tags cannot hold ["a"]: only texts, numbers and switches'],
  ['tags', [null], 'tags cannot hold null: only'],
  ['price', { low: { above: 1 } }, 'price cannot hold {"above":1}: only'],
];
for (const [name, value, message] of UNSAYABLE)
  test(`${name} cannot say ${JSON.stringify(value)}`, () => {
    expect(() => writeParameter(named(name), value)).toThrow(message);
  });

test('the text of an object is read as its schema types each member', () => {
  const size = named('size');
  if (!size) throw new Error('there is no size');
  const read = (text: string) => readParameter(contract, size, text);
  expect(read('low=1,high=2')).toEqual({ value: { low: 1, high: 2 }, readable: true, ambiguous: false });
  expect(read('low=many')).toMatchObject({ value: { low: 'many' }, readable: false });
  expect(read('low=05')).toMatchObject({ value: { low: 5 }, ambiguous: true });
  expect(read('low')).toMatchObject({ value: 'low', readable: false });
});

test('a parameter that a media type describes is JSON', () => {
  const where = named('where');
  if (!where) throw new Error('there is no where');
  expect(where).not.toHaveProperty('object');
  expect(readParameter(contract, where, '{"low":1}')).toEqual({ value: { low: 1 }, readable: true, ambiguous: false });
  expect(readParameter(contract, where, '[1]')).toMatchObject({ value: '[1]', readable: false });
});

test('a text that is sent on purpose keeps its characters', () => {
  const apart = { separator: ',', repeats: true, apart: true };
  for (const text of ['a', 'a,b', '', ',', '[1,2]', '["a"', '\\', 'a,"b"'])
    expect(joinList(apart, splitList(apart, text))).toBe(text);
  for (const text of ['', 'a', 'a,b', '{"a":1}', '{', 'a==b']) expect(splitMembers(text)).toBeUndefined();
  for (const members of [[['{"a":"', '"}']], [['a', '']], [['', '']]] as const)
    expect(splitMembers(joinMembers(members))).toEqual(members);
});
