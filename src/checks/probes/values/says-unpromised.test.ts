import { expect, test } from '#test';
import { contractFrom, exchangeOf, notes, operationOf } from '../../testing/index.ts';
import { saysUnpromised } from './says-unpromised.ts';

const tolerant = `
openapi: 3.1.0
info: { title: Notes, version: '1' }
paths:
  /notes:
    get:
      operationId: ListNotes
      parameters:
        - { name: page, in: query, required: true, example: 1, schema: { type: integer, minimum: 1 } }
        - { name: text, in: query, schema: { type: string } }
        - { name: count, in: query, schema: { type: integer } }
        - { name: nonce, in: query, x-role: credential, schema: { type: integer } }
        - { name: price, in: query, schema: { type: number } }
      responses: { '200': { description: Notes., content: { application/json: { schema: { type: array } } } } }
x-outcomes: { success: { status: [200] } }
`;
const bracketed = tolerant.replace('name: text', "name: 'filter[text]'");
const strict = tolerant.replace('success:', 'invalid-parameter: { status: [400] }, success:');

const cases: readonly (readonly [string, string, Readonly<Record<string, string>>, boolean])[] = [
  ['a plain request', tolerant, { page: '1' }, false],
  ['a request without what is required, of which the contract says nothing', tolerant, { text: 'a' }, true],
  ['a request without what is required, which is refused', strict, { text: 'a' }, false],
  ['a name with brackets that the contract knows', bracketed, { page: '1', 'filter[text]': 'a' }, false],
  ['a name with brackets that no one knows', bracketed, { page: '1', 'filter[text][]': 'a' }, true],
  ['a value outside the schema, of which the contract says nothing', tolerant, { page: '0' }, true],
  ['a fraction of what has none, of which the contract says nothing', tolerant, { page: '1', count: '1.5' }, true],
  ['a fraction where the contract allows one', tolerant, { page: '1', price: '1.5' }, false],
  ['a value outside the schema, which is refused', strict, { page: '-' }, false],
];
for (const [title, contract, parameters, want] of cases)
  test(`${want ? 'promises nothing of' : 'promises an answer to'} ${title}`, () => {
    const operation = operationOf(contractFrom(contract), 'ListNotes');
    expect(saysUnpromised(operation, exchangeOf({ parameters }).request)).toBe(want);
  });

test('promises nothing of a number beyond 32 bits that signs a request, but where it is broken on purpose', () => {
  const operation = operationOf(contractFrom(tolerant), 'ListNotes');
  const { request } = exchangeOf({ parameters: { page: '1', nonce: '2147483648' } });
  expect(saysUnpromised(operation, request)).toBe(true);
  expect(saysUnpromised(operation, { ...request, broken: 'stale' })).toBe(false);
  expect(saysUnpromised(operation, exchangeOf({ parameters: { page: '1', nonce: '7' } }).request)).toBe(false);
});

test('promises an answer to the value that every plain request says, however odd it is', () => {
  const where = tolerant.replace(
    'example: 1, schema: { type: integer, minimum: 1 }',
    `example: '"open"', schema: { type: string }`,
  );
  const operation = operationOf(contractFrom(where), 'ListNotes');
  const says = (page: string) => saysUnpromised(operation, exchangeOf({ parameters: { page } }).request);
  expect([says('"open"'), says('"shut"')]).toEqual([false, true]);
});

test('promises an answer to a time, which is a large number in milliseconds', () => {
  const whole = notes.replace(
    'name: from, in: query, x-role: filter, schema: { type: number }',
    'name: from, in: query, x-role: filter, schema: { type: integer }',
  );
  const operation = operationOf(contractFrom(whole), 'ListNotes');
  const says = (name: string) =>
    saysUnpromised(operation, exchangeOf({ parameters: { [name]: '1795671170743' } }).request);
  expect([says('from'), says('page')]).toEqual([false, true]);
});

test('promises an answer to a URL of the provider, which may say everything in its own way', () => {
  const operation = operationOf(contractFrom(tolerant), 'ListNotes');
  const { request } = exchangeOf({ parameters: { token: 'abc' } });
  const followed = { ...request, meant: { target: '/notes?token=abc' } } as typeof request;
  expect(saysUnpromised(operation, followed)).toBe(false);
});
