import { expect, test } from '#test';
import { PageSizes } from '../askable/index.ts';
import { allEvenCuts, evenCutsIntoFew } from './even-cuts.ts';

const pages = { sizes: new PageSizes([], 100) };

test('a list is cut into seven pages, or as near to that as no remainder allows', () => {
  expect(evenCutsIntoFew(42, pages)[0]).toEqual({ parts: 7, size: 6 });
  expect(evenCutsIntoFew(52, pages)).toEqual([{ parts: 4, size: 13 }]);
  expect(evenCutsIntoFew(53, pages)).toEqual([]);
});

test('a prime number of items fits on one page, or on pages of one', () => {
  expect(allEvenCuts(53, pages)).toEqual([
    { parts: 1, size: 53 },
    { parts: 53, size: 1 },
  ]);
});

test('a size that the contract does not allow cuts nothing', () => {
  const inTens = { sizes: new PageSizes([{ keyword: 'multipleOf', value: 10, promise: '#/size' }], 100) };
  expect(allEvenCuts(40, inTens)).toEqual([
    { parts: 4, size: 10 },
    { parts: 2, size: 20 },
    { parts: 1, size: 40 },
  ]);
});

test('an empty list, and one of which no one says how long a page is, are not cut', () => {
  expect(allEvenCuts(0, pages)).toEqual([]);
  expect(allEvenCuts(42, { sizes: undefined })).toEqual([]);
});
