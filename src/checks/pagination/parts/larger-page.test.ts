import { expect, test } from '#test';
import type { RequestPlan } from '../../../judgement/index.ts';
import { SharedReads } from '../../../lists/index.ts';
import {
  answerNotes,
  contextOf,
  contractFrom,
  exchangeOf,
  notes,
  operationOf,
  someNotes,
  violationsOf,
} from '../../testing/index.ts';
import { largerSizesAreAnsweredAsSaid } from '../larger-sizes-are-answered-as-said.ts';

const LARGEST = 10;
const operation = operationOf(
  contractFrom(
    notes
      .replace('maximum: 200, default: 50', `default: ${LARGEST}`)
      .replace('size: size, first: 0 }', `size: size, first: 0, largest: ${LARGEST}, oversize: clamped }`)
      .replace('count: /count\n', 'count: /count\n        pages: /pages\n')
      .replace('count: { type: integer }', '$&\n        pages: { type: integer }'),
  ),
  'ListNotes',
);

interface Provider {
  readonly count?: number;
  /** In which size it counts the items before a page, and the pages, where it was asked for so many. */
  readonly counts?: (asked: number) => { readonly items?: number; readonly pages?: number };
}

async function messagesOf({ count = 23, counts = () => ({}) }: Provider): Promise<readonly string[]> {
  const send = async ({ parameters = {}, purpose }: RequestPlan) => {
    const sent = Object.fromEntries(Object.entries(parameters).map(([name, text]) => [name, text ?? '']));
    const size = Math.min(LARGEST, Number(sent['size'] ?? LARGEST));
    const { items = size, pages = size } = counts(Number(sent['size'] ?? LARGEST));
    const all = answerNotes(someNotes.slice(0, count), { ...sent, page: '0', size: '100' }).notes;
    const start = Number(sent['page'] ?? 0) * items;
    const page = all.slice(start, start + size);
    const body = { total: all.length, count: page.length, pages: Math.ceil(all.length / pages), notes: page };
    return exchangeOf({ operation: operation.id, parameters: sent, purpose, body });
  };
  const { collection, contract } = operation;
  const list = new SharedReads({ contract, collection: collection!, depth: 'full', send }).forCheck(() => undefined);
  return (await violationsOf(largerSizesAreAnsweredAsSaid, contextOf({ operation, list }))).map(
    ({ message }) => message,
  );
}

test('is silent where a larger size is the largest one everywhere', async () => {
  expect(await messagesOf({})).toEqual([]);
});

test('is silent where all items fit into one page', async () => {
  expect(await messagesOf({ count: 7, counts: (asked) => ({ items: asked, pages: asked }) })).toEqual([]);
});

test('fires where the items before a page are counted in the size that was asked for', async () => {
  expect(await messagesOf({ counts: (items) => ({ items }) })).toEqual([
    'size=1010, page=1 is answered with 0 items, and a larger size is clamped',
  ]);
});

test('fires where the pages are counted in the size that was asked for', async () => {
  expect(await messagesOf({ counts: (pages) => ({ pages }) })).toEqual([
    'the number of pages is 1, and 23 items fill 3 pages of 10',
  ]);
});
