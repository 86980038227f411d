import { expect, test } from '#test';
import { exchangeOf, type FakeAnswer, listTales } from '../../checks/testing/index.ts';
import type { ListWindow, Walk } from '../list-reader.ts';
import { readLargestPage } from './read-parts.ts';

const SIZE = 3;
const whole: Walk = { query: {}, pages: [], items: [], complete: true };
const taleOf = (id: number) => ({ id, kind: 'long' });

/** Reads what a late request under a filter is answered with. */
function readOf(answer: FakeAnswer) {
  const page = exchangeOf({ operation: 'ListTales', parameters: { kind: 'long' }, purpose: 'a page', ...answer });
  // Nothing else of a window is looked at.
  const window = { largestPage: SIZE, allows: () => true, read: () => whole, page: () => page };
  return readLargestPage(listTales, window as unknown as ListWindow, { kind: 'long' });
}

for (const [title, answer, complete] of [
  ['a short page that ends the list', { body: { tales: [taleOf(1), taleOf(2)], next: null } }, true],
  ['a page without items', { body: { tales: [], next: null } }, true],
  ['a short page that leads to another', { body: { tales: [taleOf(1)], next: 'token' } }, false],
  ['a short page of more', { body: { tales: [taleOf(1)], next: null }, headers: { 'x-total': '2' } }, false],
  ['a full page', { body: { tales: [1, 2, 3].map(taleOf), next: null } }, false],
] as const)
  test(`${title} ${complete ? 'holds' : 'may not hold'} all that matches`, async () => {
    expect(await readOf(answer)).toEqual([{ whole, filtered: expect.objectContaining({ complete }) }]);
  });

for (const status of [400, 500])
  test(`an answer of status ${status} is no list in which something is left out`, async () => {
    expect(await readOf({ status, body: { error: 'no' } })).toEqual([]);
  });
