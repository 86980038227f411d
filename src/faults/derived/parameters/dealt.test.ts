import { expect, test } from '#test';
import { dealt } from './dealt.ts';

test('the first ones go to each, and the others to one of them', () => {
  const all = ['a', 'b', 'c', 'd', 'e'];
  const turns = [0, 1].map((own) => dealt(all, { own, of: 2, each: 1 }).join(''));
  expect(turns).toEqual(['ace', 'abd']);
  expect(dealt(all, { own: 0, of: 1, each: 0 })).toEqual(all);
});
