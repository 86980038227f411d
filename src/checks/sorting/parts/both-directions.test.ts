import { expect, test } from '#test';
import { askForDirection, type Walk } from '../../../lists/index.ts';
import { contextOf, listNotes } from '../../testing/index.ts';
import { unlikeDirections } from './both-directions.ts';

const [term] = askForDirection(listNotes.collection!.sort!, 'ascending')!.terms;
const name = term!.at.slice(1);
const item = (value: number) => ({ [name]: value, text: `note ${value}` });
const walk = (...values: number[]): Walk => ({ query: {}, pages: [], complete: true, items: values.map(item) });
const said = (up: Walk, down: Walk) =>
  unlikeDirections(
    listNotes,
    { up, down, term: term! },
    { evidence: contextOf({ operation: listNotes }).evidence, promise: '/x' },
  ).map(({ message }) => message);

test('two directions that mirror each other are alike', () => {
  expect(said(walk(1, 2, 3), walk(3, 2, 1))).toEqual([]);
});

test('the same items in an order that is no mirror are told apart from items that are missing', () => {
  expect(said(walk(1, 2, 3), walk(1, 2, 3))).toEqual([
    'both directions hold the same 3 items, and one is not the other reversed',
  ]);
  expect(said(walk(1, 2), walk(3, 2, 1))).toEqual([
    'ascending holds 2 items and descending 3: 1 stand only in descending order and 0 only in ascending order',
  ]);
});
