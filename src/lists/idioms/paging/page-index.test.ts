import { expect, test } from '#test';
import { itemsBefore, pageNumber } from './index.ts';

for (const [first, index, number] of [
  [0, 0, 0],
  [0, 3, 3],
  [1, 0, 1],
  [1, 3, 4],
] as const)
  test(`page ${index} of pages from ${first} has the number ${number}`, () => {
    const counting = { style: 'page-index', first } as const;
    expect(pageNumber(counting, { index, size: 20 })).toBe(number);
    expect(itemsBefore(counting, { number, size: 20 })).toBe(index * 20);
  });
