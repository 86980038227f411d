import fc from 'fast-check';
import { expect, test } from '#test';
import { listTales } from '../../checks/testing/index.ts';
import { comparableLists } from './comparable-lists.ts';
import { sameMultiset } from './multiset.ts';

const scored = (id: number, more: object = {}) => ({ id, kind: 'long', score: 1, link: 'a', ...more });
const plain = [scored(1), scored(2), scored(3), scored(4)];

const isSame = (left: readonly unknown[], right: readonly unknown[]): boolean => {
  const [one = [], other = []] = comparableLists(listTales, [left, right]);
  return sameMultiset(one, other);
};

/** Items of which some have another value. */
const changed = (places: readonly number[], more: (at: number) => object) =>
  plain.map((item, at) => (places.includes(at) ? { ...item, ...more(at) } : item));

const CASES: readonly (readonly [title: string, right: readonly unknown[], same: boolean])[] = [
  [
    'a field that differs in many items belongs to the request',
    plain.map((item, at) => ({ ...item, score: at + 5 })),
    true,
  ],
  ['so does one that comes in one list alone', plain.map((item) => ({ ...item, sort: [item.id] })), true],
  ['two of them are told as well', plain.map((item, at) => ({ ...item, score: null, link: `signed ${at}` })), true],
  [
    'a field that differs in one item of four belongs to the item',
    [scored(1, { link: 'b' }), scored(2), scored(3), scored(4)],
    false,
  ],
  [
    'a score that happens to be the same twice belongs to the request',
    changed([1, 3], (at) => ({ score: at + 5 })),
    true,
  ],
  ['a text that is rewritten in half of the items belongs to them', changed([1, 3], () => ({ link: 'b' })), false],
  ['a text that is lost in half of the items belongs to them', changed([1, 3], () => ({ link: null })), false],
  ['what a search marks in half of the items belongs to the request', changed([1, 3], () => ({ marked: ['a'] })), true],
  [
    'a field by which the list is filtered belongs to the item',
    plain.map((item) => ({ ...item, kind: 'short' })),
    false,
  ],
  ['another identity is another item', plain.map(({ id, ...item }) => ({ ...item, id: id + 10, score: 2 })), false],
  ['an item that is lost is lost whatever its score', [scored(1, { score: 2 }), scored(2, { score: 2 })], false],
];
for (const [title, right, same] of CASES)
  test(title, () => {
    expect(isSame(plain, right)).toBe(same);
    expect(isSame(right, plain)).toBe(same);
  });

/** A list, the places of some of its items, and how many those are. */
const someOfMany = fc.integer({ min: 4, max: 40 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    places: fc.uniqueArray(fc.nat(length - 1), { minLength: 1, maxLength: length }),
  }),
);
const many = (length: number, more: (at: number) => object) =>
  Array.from({ length }, (_, at) => scored(at, { link: `/files/${at}?signed=1`, ...more(at) }));

test('a text that another request rewrites in a part of the items is a difference', () =>
  fc.assert(
    fc.property(someOfMany, ({ length, places }) => {
      fc.pre(places.length < length * 0.9);
      const rewritten = many(length, (at) => (places.includes(at) ? { kindly: 'another' } : { kindly: 'one' }));
      expect(
        isSame(
          many(length, () => ({ kindly: 'one' })),
          rewritten,
        ),
      ).toBe(false);
    }),
  ));

test('a signed URL that only some pages made anew is none, and neither are scores', () =>
  fc.assert(
    fc.property(someOfMany, ({ length, places }) => {
      fc.pre(places.length >= length * 0.3);
      const anew = many(length, (at) => (places.includes(at) ? { link: `/files/${at}?signed=2`, score: at + 2 } : {}));
      expect(
        isSame(
          many(length, () => ({})),
          anew,
        ),
      ).toBe(true);
    }),
  ));

const { identity: _, ...unnamed } = listTales.collection!;
const isSameUnnamed = (left: readonly unknown[], right: readonly unknown[]): boolean => {
  const [one = [], other = []] = comparableLists({ contract: listTales.contract, collection: unnamed }, [left, right]);
  return sameMultiset(one, other);
};

test('without an identity no documented field belongs to the request', () => {
  expect(
    isSameUnnamed(
      plain,
      changed([0, 1, 2, 3], () => ({ kind: 'short' })),
    ),
  ).toBe(false);
});

test('without an identity what is documented tells which items are the same, and a further field may belong to the request', () => {
  const placed = (from: number) => plain.map((item, at) => ({ ...item, row_number: from + at }));
  expect(isSameUnnamed(placed(1), placed(5))).toBe(true);
  expect(isSameUnnamed(placed(1), placed(5).slice(1))).toBe(false);
  // A text that differs in one item of four is another item.
  const noted = (text: string) => plain.map((item, at) => ({ ...item, note: at === 0 ? text : 'same' }));
  expect(isSameUnnamed(noted('one'), noted('other'))).toBe(false);
});

test('lists that are alike stay as they are', () => {
  const lists = [plain, [...plain]];
  expect(comparableLists(listTales, lists).every((items, index) => items === lists[index])).toBe(true);
});
