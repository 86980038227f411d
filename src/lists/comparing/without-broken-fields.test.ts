import { expect, test } from '#test';
import { listNotes as list } from '../../checks/testing/index.ts';
import { sameMultiset } from './multiset.ts';
import { withoutBrokenFields } from './without-broken-fields.ts';

const whole = { kind: 'plain', text: 'a', time: 1 };
const later = { kind: 'plain', text: 'b', time: 2 };

const isSame = (left: readonly unknown[], right: readonly unknown[]): boolean => {
  const [one = [], other = []] = withoutBrokenFields(list, [left, right]);
  return sameMultiset(one, other);
};

const CASES: readonly (readonly [title: string, left: readonly unknown[], right: readonly unknown[], same: boolean])[] =
  [
    ['equal lists are the same', [whole, later], [later, whole], true],
    [
      'a field that is missing in one list makes no difference',
      [whole, later],
      [{ kind: 'plain', time: 1 }, later],
      true,
    ],
    ['a field of another type in one list makes no difference', [whole, later], [{ ...whole, text: 7 }, later], true],
    ['another value of a sound field is a difference', [whole], [{ ...whole, text: 'c' }], false],
    ['a lost item is a difference where a field is broken', [{ ...whole, text: null }, later], [later], false],
    [
      'another item is a difference where a field of it is broken',
      [whole],
      [{ kind: 'plain', text: null, time: 2 }],
      false,
    ],
    ['an item that is none is a difference', [whole], ['a'], false],
  ];
for (const [title, left, right, same] of CASES)
  test(title, () => {
    expect(isSame(left, right)).toBe(same);
    expect(isSame(right, left)).toBe(same);
  });

test('sound lists stay as they are', () => {
  const lists = [[whole], [later]];
  expect(withoutBrokenFields(list, lists).every((items, index) => items === lists[index])).toBe(true);
});
