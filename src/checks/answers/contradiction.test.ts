import { expect, test } from '#test';
import { parseContract } from '../../contract/index.ts';
import { contradiction } from './contradiction.ts';

/** A list whose schema requires nothing, so that every object fits it. */
const [operation] = parseContract(`
openapi: 3.1.0
info: { title: Pets, version: '1' }
x-outcomes: { success: { status: [200] }, invalid-parameter: { status: [400] } }
paths:
  /pets:
    get:
      operationId: ListPets
      x-collection: { items: /pets }
      responses:
        '200':
          description: Pets
          content:
            application/json:
              schema: { type: object, properties: { pets: { type: array, items: { type: object } } } }
`).operations;

const answer = (status: number, body: unknown) => contradiction(operation!, { status, body });

test('a refusal has the body of a success where it holds the list', () => {
  expect(answer(400, { pets: [] })).toBe('a success');
});

test('a body that every object would have tells no success from a refusal', () => {
  expect(answer(400, { message: 'Limit is too large.' })).toBeUndefined();
  expect(answer(400, {})).toBeUndefined();
  expect(answer(200, { message: 'fine' })).toBeUndefined();
});
