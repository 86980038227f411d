import { expect, test } from '#test';
import { itemsBefore, pageNumber } from './index.ts';

for (const [first, index, number] of [
  [0, 0, 0],
  [0, 3, 60],
  [1, 0, 1],
  [1, 3, 61],
] as const)
  test(`page ${index} of 20 records from ${first} has the number ${number}`, () => {
    const counting = { style: 'record-offset', first } as const;
    expect(pageNumber(counting, { index, size: 20 })).toBe(number);
    expect(itemsBefore(counting, { number, size: 20 })).toBe(index * 20);
  });

test('a place within a page counts as well', () => {
  expect(itemsBefore({ style: 'record-offset', first: 0 }, { number: 7, size: 20 })).toBe(7);
});
