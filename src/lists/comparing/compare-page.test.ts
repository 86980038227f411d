import { expect, test } from '#test';
import { listNotes } from '../../checks/testing/index.ts';
import { comparePage } from './compare-page.ts';

const note = (time: number, text = `note ${time}`) => ({ kind: 'plain', text, time });
/** The newest first; two of them at one time. */
const LIST = [note(9), note(8), note(7, 'one'), note(7, 'other'), note(5), note(4), note(3)];
const { collection, ...withoutList } = listNotes;
const unpaged = { ...withoutList, collection: { ...collection!, paging: undefined } } as unknown as typeof listNotes;
const unsorted = { ...unpaged, collection: { ...unpaged.collection, sort: undefined } } as unknown as typeof listNotes;

function compared(items: readonly unknown[], parameters: Readonly<Record<string, string>>, operation = listNotes) {
  return comparePage(operation, LIST, { items, request: { method: 'GET', url: '', headers: {}, parameters } });
}

for (const [title, items, parameters, operation] of [
  ['the page that was asked for', LIST.slice(3, 6), { page: '1', size: '3' }, listNotes],
  ['a last page that is short', LIST.slice(6), { page: '2', size: '3' }, listNotes],
  ['an empty page past the end', [], { page: '9', size: '3' }, listNotes],
  [
    'a page on which an item has changed places with its tie',
    [LIST[3], ...LIST.slice(4, 6)],
    { page: '1', size: '3' },
    listNotes,
  ],
  ['a page of the default size', LIST, {}, listNotes],
  ['neighbours, where pages have no number', LIST.slice(4, 6), {}, unpaged],
  ['neighbours in any order, where none is promised', LIST.slice(4, 6).toReversed(), {}, unsorted],
] as const)
  test(`${title} is part of the list`, () => {
    expect(compared(items, parameters, operation)).toMatchObject({ foreign: [], isPart: true });
  });

for (const [title, items, parameters, operation] of [
  ['another page', LIST.slice(0, 3), { page: '1', size: '3' }, listNotes],
  ['a page that is too short', LIST.slice(3, 5), { page: '1', size: '3' }, listNotes],
  ['a page in another order', LIST.slice(3, 6).toReversed(), { page: '1', size: '3' }, listNotes],
  ['a page that leaves one out', [LIST[4], LIST[6]], {}, unpaged],
  ['items that are no neighbours', [LIST[0], LIST[6]], {}, unsorted],
] as const)
  test(`${title} is not part of the list`, () => {
    expect(compared(items, parameters, operation)).toMatchObject({ foreign: [], isPart: false });
  });

test('what the list does not hold, or not as often, is foreign', () => {
  const stranger = note(6);
  expect(compared([LIST[3], stranger, LIST[5]], { page: '1', size: '3' }).foreign).toEqual([stranger]);
  expect(compared([LIST[5], LIST[5]], { page: '0', size: '2' }).foreign).toEqual([LIST[5]]);
});
