import { expect, test } from '#test';
import { interleaved } from './interleaved.ts';

test('takes one of each list in turn, and what is left of the longer ones', () => {
  expect(interleaved([['a', 'b', 'c'], [], ['d']])).toEqual(['a', 'd', 'b', 'c']);
  expect(interleaved([])).toEqual([]);
});
