import { expect, test } from '#test';
import { isReadBy } from './is-read-by.ts';

const CASES: readonly (readonly [rule: string, at: string, place: string, expected: boolean])[] = [
  ['self.first <= self.last', '/items/3', '/items/3/first', true],
  ['self.first <= self.last', '/items/3', '/items/3/last/hour', true],
  ['self.first <= self.last', '/items/3', '/items/3/text', false],
  ['self.first <= self.last', '/items/3', '/items/30/first', false],
  ['self.first <= self.last', '/items/3', '/items/3', true],
  ['self.first <= self.last', '/items/3', '/items', true],
  ['self.id == request.id', '', '/items/3/text', false],
  ['self.id == request.id', '', '/id', true],
  ['size(self) > 0', '/items', '/items/3/text', true],
  ['self.all(entry, entry.weight > 0)', '/items', '/items/3/weight', true],
];
for (const [rule, at, place, expected] of CASES)
  test(`${rule} at "${at}" ${expected ? 'reads' : 'does not read'} ${place}`, () => {
    expect(isReadBy({ rule }, at, place)).toBe(expected);
  });
