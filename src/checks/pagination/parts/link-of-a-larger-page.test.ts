import { expect, test } from '#test';
import { numberedPaging } from '../../../contract/index.ts';
import type { ListQuery, ListWindow } from '../../../lists/index.ts';
import { contextOf, contractFrom, exchangeOf, notes, operationOf, someNotes } from '../../testing/index.ts';
import { linkOfALargerPage } from './link-of-a-larger-page.ts';

const LARGEST: number = 10;
const operation = operationOf(
  contractFrom(
    notes
      .replace('maximum: 200, default: 50', `default: ${LARGEST}`)
      .replace('size: size, first: 0 }', `size: size, first: 0, largest: ${LARGEST}, oversize: clamped }`)
      .replace('count: /count\n', 'count: /count\n        links: { next: /next, previous: /previous }\n')
      .replace('count: { type: integer }', '$&\n        next: { type: string }\n        previous: { type: string }'),
  ),
  'ListNotes',
);

/** What is said of a first page that leads on where more items follow than it was asked for in this size. */
async function saidOf(name: 'next' | 'previous', { count = 23, countsIn = (_asked: number) => LARGEST } = {}) {
  const askAnyway = async (query: ListQuery) => {
    const body = {
      notes: someNotes.slice(0, LARGEST),
      ...(count > countsIn(Number(query['size'])) && { next: '/notes?page=1' }),
    };
    return exchangeOf({ operation: operation.id, parameters: query, body });
  };
  const reference = async () => ({ items: someNotes.slice(0, count), complete: true });
  const window = { depth: 'full', reference, askAnyway } as unknown as ListWindow;
  const paging = numberedPaging(operation.collection);
  if (!paging) throw new Error('The invented list has numbered pages.');
  const found = await linkOfALargerPage({ operation, paging, name }, window, contextOf({ operation }).evidence);
  return found.map(({ message }) => message);
}

test('a page leads on by the size that it has', async () => {
  expect(await saidOf('next')).toEqual([]);
});

test('a provider that counts in the size that was asked for is found', async () => {
  expect(await saidOf('next', { countsIn: (asked) => asked })).toEqual([
    expect.stringMatching(/^the link "next" under size=\d+ is missing, with 13 items left$/),
  ]);
});

test('nothing is said of another link, nor of a list of one page', async () => {
  expect(await saidOf('previous', { countsIn: (asked) => asked })).toEqual([]);
  expect(await saidOf('next', { count: 9, countsIn: (asked) => asked })).toEqual([]);
});
