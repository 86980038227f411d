import { expect, test } from '#test';
import { numberedPaging } from '../../../contract/index.ts';
import { contractFrom, notes, operationOf } from '../../../checks/testing/index.ts';
import { isRequestFor } from './index.ts';

const operation = operationOf(contractFrom(notes), 'ListNotes');
const paging = numberedPaging(operation.collection)!;

for (const [link, is] of [
  ['https://notes.example/v1/notes?kind=plain&page=2&size=10', true],
  ['https://notes.example/v1/notes?size=10&page=2&kind=plain', true],
  ['?kind=plain&page=2&size=10', true],
  ['/v1/notes?kind=plain&page=2&size=10&order=down', true],
  ['/v1/notes?kind=pl%61in&page=2&size=10', true],
  ['/v1/notes?page=2&size=10', false],
  ['/v1/notes?kind=plain&page=2', false],
  ['/v1/notes?kind=plain&page=3&size=10', false],
  ['/v1/notes?kind=plain&size=10', false],
  ['/v1/notes?kind=plain&page=2&size=10&order=up', false],
  ['/v1/notes?kind=plain&page=2&size=10&kind=plain', false],
  ['/v2/notes?kind=plain&page=2&size=10', false],
] as const)
  test(`${link} ${is ? 'is' : 'is not known to be'} the request for the third page`, () => {
    const url = 'https://notes.example/v1/notes?kind=plain&page=1&size=10';
    expect(isRequestFor(operation, paging, { url, link, number: 2 })).toBe(is);
  });

test('the first page may be asked for without its number', () => {
  const url = 'https://notes.example/v1/notes?page=1';
  expect(isRequestFor(operation, paging, { url, link: '/v1/notes?size=50', number: 0 })).toBe(true);
});
