import { expect, test } from '#test';
import type { SortTerm } from '../../../contract/index.ts';
import { firstDisorder, showsOrder } from './first-disorder.ts';

const by = (name: string, more: Partial<SortTerm> = {}): SortTerm => ({
  pointer: `/keys/${name}`,
  key: name,
  at: `/${name}`,
  compares: 'number',
  direction: 'ascending',
  ...more,
});
const items = (times: readonly unknown[]) => times.map((time) => ({ time }));

for (const [title, times, more] of [
  ['ascending numbers', [1, 2, 2, 9, 10], {}],
  ['descending numbers', [10, 9, 2, 2, 1], { direction: 'descending' }],
  ['ties in either direction', [3, 3, 3], { direction: 'descending' }],
  ['values without an order', [1, null, 'a'], {}],
  ['a value of another type between two in order', [1, 'a', 3], {}],
  ['an empty list', [], {}],
  ['fractions of a second', ['2026-11-25T08:00:00Z', '2026-11-25T08:00:00.500Z'], { compares: 'instant' }],
  ['code points beyond U+FFFF', ['\uFB01', '\u{1F680}'], { compares: 'text' }],
  ['names without regard to case', ['apple', 'Banana', 'cherry'], { compares: 'text-ignoring-case' }],
  ['names in a collation that no one states', ['apple', 'Banana', 'äpfel', 'Zoo', 'b'], { compares: 'undocumented' }],
  ['nulls at the end that is said', [1, 2, null, undefined], { nulls: 'last' }],
  ['nulls at the other end in the other direction', [null, 2, 1], { nulls: 'largest', direction: 'descending' }],
] as const)
  test(`is silent on ${title}`, () => {
    expect(firstDisorder(items(times), [by('time', more)])).toBe(undefined);
  });

for (const [title, times, more, index] of [
  ['two neighbours', [1, 5, 3, 2], {}, 2],
  ['a null between two values', [5, null, 3], {}, 2],
  ['several nulls between two values', [1, 5, null, null, 3], {}, 4],
  ['a value of another type between two values', [5, 'a', 3], {}, 2],
  ['UTF-16 units', ['\u{1F680}', '\uFB01'], { compares: 'text' }, 1],
  ['nulls at the other end', [null, 1, 2], { nulls: 'last' }, 1],
  ['a null in the middle', [1, null, 2], { nulls: 'first' }, 1],
] as const)
  test(`names the second of ${title} in the wrong order`, () => {
    expect(firstDisorder(items(times), [by('time', more)])).toMatchObject({ index });
  });

const PAIRS: readonly (readonly [string, readonly (readonly [unknown, unknown])[], number | undefined])[] = [
  ['ties in the order of the second key', [[1, 3], [1, 4], [2, 1]], undefined],
  ['ties out of the order of the second key', [[1, 4], [1, 3], [2, 1]], 1],
  ['a null among ties', [[1, 4], [1, null], [1, 3]], 2],
  ['a second key that is out of order without a tie', [[1, 9], [2, 1]], undefined],
]; // prettier-ignore
for (const [title, pairs, index] of PAIRS)
  test(`with two keys: ${title}`, () => {
    const list = pairs.map(([a, b]) => ({ a, b }));
    const found = firstDisorder(list, [by('a'), by('b')]);
    expect(found?.index).toBe(index);
    if (found) expect(found).toMatchObject({ place: 1, term: { key: 'b' }, isOfNulls: false });
  });

test('shows the two values, and says where one of them is none', () => {
  expect(firstDisorder(items([7, null, 3]), [by('time')])).toMatchObject({ before: 7, after: 3, isOfNulls: false });
  expect(firstDisorder(items([null, 3]), [by('time', { nulls: 'last' })])).toMatchObject({
    before: null,
    after: 3,
    isOfNulls: true,
  });
});

test('an order shows only in values that compare and differ', () => {
  expect(showsOrder(items([1, 2]), [by('time')])).toBe(true);
  expect(showsOrder(items([1, 1, null]), [by('time')])).toBe(false);
  expect(showsOrder(items(['a', 'b']), [by('time', { compares: 'undocumented' })])).toBe(false);
  expect(showsOrder(items([1, 2]), [])).toBe(false);
});
