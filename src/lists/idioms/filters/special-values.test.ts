import { expect, test } from '#test';
import { filteredList } from '../../testing/sorted-list.ts';
import { filterValues } from '../../values/filter-values.ts';
import { filterStanding, textsMatchingNothing } from './index.ts';

const special = (filter: string) => filteredList(filter.replace('}', ", none: none, some: '*' }"));
const { contract, filter } = special('{ field: /weight, match: equals }');

for (const [value, ofNone, ofSome] of [
  [null, 'inside', 'outside'],
  [undefined, 'inside', 'outside'],
  [[], 'inside', 'outside'],
  [0, 'outside', 'inside'],
  [false, 'outside', 'inside'],
  ['', 'open', 'open'],
  ['none', 'open', 'inside'],
] as const)
  test(`${JSON.stringify(value) ?? 'nothing'} is ${ofNone} of "none" and ${ofSome} of "*"`, () => {
    expect(filterStanding({ weight: value }, { filter, text: 'none' })).toBe(ofNone);
    expect(filterStanding({ weight: value }, { filter, text: '*' })).toBe(ofSome);
  });

test('null is no value where the word for none is "null"', () => {
  const { filter: ofNull } = filteredList("{ field: /weight, match: equals, none: 'null' }");
  expect(filterStanding({ weight: null }, { filter: ofNull, text: 'null' })).toBe('inside');
  expect(filterStanding({ weight: 'null' }, { filter: ofNull, text: 'null' })).toBe('open');
});

test('both are tried behind the first value, and neither is a value that nothing has', () => {
  const items = [{ weight: 1 }, { weight: 5 }, { weight: null }];
  expect(filterValues(contract, filter, items)).toEqual(['1', 'none', '*', '5']);
  expect(textsMatchingNothing(filter, [{ weight: 1 }])).not.toContain('none');
});

test('a text that is a value of an item as well is tried as a special value only', () => {
  const { contract: of, filter: named } = special('{ field: /name, match: equals }');
  expect(filterValues(of, named, [{ name: 'none' }, { name: 'anvil' }])).toEqual(['anvil', 'none', '*']);
});
