import { expect, test } from '#test';
import { listAt } from './list-at.ts';
import { parseContract } from './load-contract.ts';

const collectionOf = (required: string) =>
  parseContract(
    `openapi: 3.1.0
info: { title: Books, version: '1' }
paths:
  /books:
    get:
      operationId: ListBooks
      x-collection: { items: /_embedded/books }
      responses:
        '200':
          description: Books.
          content:
            application/json:
              schema:
                type: object
                ${required}
                properties:
                  _embedded: { type: object, required: [books], properties: { books: { type: array, items: { type: object } } } }
`,
    'contracts/books/openapi.yaml',
  ).operations[0]!.collection!;

test('a part of the way that is not required may be left out', () => {
  const collection = collectionOf('required: [page]');
  expect(collection.mayLack).toEqual(['/_embedded']);
  expect(listAt(collection, {})).toEqual([]);
  expect(listAt(collection, { _embedded: { books: [1] } })).toEqual([1]);
  // What is there has to be the list.
  for (const body of [{ _embedded: {} }, { _embedded: null }, { _embedded: { books: null } }, null, [], 'text'])
    expect(listAt(collection, body)).toBe(undefined);
});

test('a list that is required is missed', () => {
  const collection = collectionOf('required: [_embedded]');
  expect(collection.mayLack).toBe(undefined);
  expect(listAt(collection, {})).toBe(undefined);
});
