import { expect, test } from '#test';
import { inTurns } from './in-turns.ts';

test('takes every place from one list, and then from the others', () => {
  expect(inTurns([['a1', 'a2', 'a3'], [], ['b1', 'b2', 'b3']])).toEqual(['a1', 'b2', 'a3', 'b1', 'a2', 'b3']);
});

test('leaves nothing out where one list is longer', () => {
  expect(inTurns([['a1'], ['b1', 'b2', 'b3']])).toEqual(['a1', 'b2', 'b1', 'b3']);
  expect(inTurns([])).toEqual([]);
});
