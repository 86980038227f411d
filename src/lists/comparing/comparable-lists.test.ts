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

test('without an identity nothing tells which items are the same', () => {
  const { identity: _, ...unnamed } = listTales.collection!;
  const scores = plain.map((item) => ({ ...item, score: 2 }));
  const [one = [], other = []] = comparableLists({ contract: listTales.contract, collection: unnamed }, [
    plain,
    scores,
  ]);
  expect(sameMultiset(one, other)).toBe(false);
});

test('lists that are alike stay as they are', () => {
  const lists = [plain, [...plain]];
  expect(comparableLists(listTales, lists).every((items, index) => items === lists[index])).toBe(true);
});
