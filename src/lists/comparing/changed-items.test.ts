import { expect, test } from '#test';
import { changedItems, differenceText } from './changed-items.ts';

const collection = { identity: ['/id'] };
const item = (id: number, more: object = {}) => ({ id, tags: ['a', 'b'], price: 1, ...more });

test('an item that is there under its identity has changed, and is not lost', () => {
  const difference = { missing: [item(1), item(2)], surplus: [item(1, { tags: ['a'] }), item(2, { price: null })] };
  expect(changedItems(collection, difference)).toMatchObject({
    count: 2,
    places: '/tags and /price',
    missing: [],
    surplus: [],
  });
  expect(differenceText(collection, difference)).toBe('2 come back with another /tags and /price');
});

test('what is lost and what is foreign stands beside it', () => {
  const difference = { missing: [item(1), item(2)], surplus: [item(1, { price: 5 }), item(9)] };
  expect(differenceText(collection, difference)).toBe(
    '1 come back with another /price; 1 of the whole list are lost and 1 repeated or foreign',
  );
});

test('without an identity, or with one that comes twice, nothing is said to have changed', () => {
  const difference = { missing: [item(1)], surplus: [item(1, { price: 5 })] };
  expect(changedItems({}, difference)).toMatchObject({ count: 0, missing: [item(1)] });
  expect(
    changedItems(collection, { missing: [item(1)], surplus: [item(1, { price: 5 }), item(1, { price: 6 })] }),
  ).toMatchObject({ count: 0 });
});
