import { expect, test } from '#test';
import { listNotes, someNotes } from '../../checks/testing/index.ts';
import type { Walk } from '../list-reader.ts';
import { compareFiltered } from './compare-filtered.ts';

const walk = (query: Walk['query'], items: readonly unknown[]): Walk => ({ query, pages: [], items, complete: true });
const whole = walk({}, someNotes);
const plain = someNotes.filter(({ kind }) => kind === 'plain');

test('holds what matches against what was found', () => {
  expect(compareFiltered(listNotes, whole, walk({ kind: 'plain' }, plain))).toMatchObject({
    matches: plain.length,
    leftOut: [],
    foreign: [],
  });
});

test('names what is left out, and what the whole list does not hold', () => {
  const foreign = { kind: 'plain', text: 'of another list', time: 1 };
  const found = compareFiltered(listNotes, whole, walk({ kind: 'plain' }, [...plain.slice(1), foreign]));
  expect([found.leftOut, found.foreign]).toEqual([[plain[0]], [foreign]]);
});

test('counts items on a bound apart from those that match for certain', () => {
  const bound = someNotes[4]!.time;
  const above = someNotes.filter(({ time }) => time > bound);
  const found = compareFiltered(listNotes, whole, walk({ from: String(bound) }, above));
  expect([found.matches, found.onBounds]).toEqual([above.length, 2]);
  expect([found.leftOut.length, found.leftOutOnBounds.length]).toEqual([0, 2]);
});
