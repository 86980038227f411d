import { expect, test } from '#test';
import { filteredList } from '../../testing/sorted-list.ts';
import { filterValues } from '../../values/filter-values.ts';
import { filterStanding, textsMatchingNothing } from './index.ts';

const { contract, filter } = filteredList(
  '{ field: /name, match: contains-ignoring-case, or: [{ field: /code, match: begins-with }, { field: /tags, match: has }] }',
);
const ITEMS = [
  { name: 'Pulling image', code: 'abcdef', tags: ['red', 'blue'] },
  { name: 'Starting', code: 'ghijkl', tags: ['green'] },
  { name: null, code: 'abc123', tags: [] },
];

for (const [text, standings] of [
  ['LING', ['inside', 'outside', 'outside']],
  ['abc', ['inside', 'outside', 'inside']],
  ['ABC', ['open', 'outside', 'open']],
  ['green', ['outside', 'inside', 'outside']],
  ['gree', ['outside', 'outside', 'outside']],
  ['def', ['outside', 'outside', 'outside']],
] as const)
  test(`${text} is looked for in each field as the contract says`, () =>
    expect(ITEMS.map((item) => filterStanding(item, { filter, text }))).toEqual(standings));

test('values are worth trying that only one field has, for each field', () => {
  const values = filterValues(contract, filter, ITEMS);
  expect(values.some((text) => 'PULLING IMAGE, STARTING'.includes(text.toUpperCase()))).toBe(true);
  expect(values.some((text) => ['abc', 'ghi'].includes(text))).toBe(true);
  expect(values.some((text) => ['red', 'blue', 'green'].includes(text))).toBe(true);
});

test('a text matches nothing only where no field has it', () => {
  const texts = textsMatchingNothing(filter, [...ITEMS, { name: 'blu', code: 'x', tags: [] }]);
  expect(texts).toContain('qzxjkv7w');
  expect(texts).not.toContain('blu');
});
