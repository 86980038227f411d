import { expect, test } from '#test';
import type { NumberedPaging, Operation, Parameter } from '../../../contract/index.ts';
import { pageUrl, startsRound, withoutCredentials } from './page-url.ts';
import type { PageRequest } from './paging-idiom.ts';

const sizing = { pointer: '/paging', defaultPromise: '/paging', size: { name: 'size' } as Parameter, defaultSize: 10 };
const byIndex: NumberedPaging = { ...sizing, style: 'page-index', page: { name: 'page' } as Parameter, first: 1 };
const byOffset: NumberedPaging = {
  ...byIndex,
  style: 'record-offset',
  page: { name: 'offset' } as Parameter,
  first: 0,
};
const asked = (target: string, parameters = {}) =>
  ({ request: { headers: { host: 'shop.example' }, target }, parameters }) as unknown as PageRequest;

test('the URL of another page is the same request with another number', () => {
  const request = asked('/sales?kind=new&page=2&size=5', { size: 5 });
  expect(pageUrl(byIndex, request, 10)).toBe('http://shop.example/sales?kind=new&page=3&size=5');
  expect(pageUrl(byOffset, asked('/sales?kind=new'), 20)).toBe('http://shop.example/sales?kind=new&offset=20');
});

for (const [start, total, starts] of [
  [0, 23, { next: 10, first: 0, last: 20 }],
  [10, 23, { next: 20, previous: 0, first: 0, last: 20 }],
  [20, 23, { previous: 10, first: 0, last: 20 }],
  [10, 20, { previous: 0, first: 0, last: 10 }],
  [0, 0, { first: 0, last: 0 }],
] as const)
  test(`a page from ${start} of ${total} items has pages round it`, () =>
    expect(startsRound({ start, size: 10 }, total)).toEqual(starts));

test('a link holds nothing that opens the API', () => {
  const operation = {
    contract: { credentials: [{ place: { in: 'query', name: 'key' } }] },
    parameters: [{ name: 'signature', role: 'credential' }],
  } as unknown as Operation;
  expect(withoutCredentials(operation, 'http://shop.example/sales?key=k&signature=s&page=2')).toBe(
    'http://shop.example/sales?page=2',
  );
});
