import { expect, test } from '#test';
import { filteredList } from '../../testing/sorted-list.ts';
import { filterIdiom, filterStanding } from './index.ts';

const NAME = 'field: /name';
const MADE = 'field: /made';

/** The filter, the field of an item, the text of the filter, and how the item stands to it. */
const CASES: readonly (readonly [filter: string, value: unknown, text: string, standing: string])[] = [
  [`{ match: equals, ${NAME} }`, 'all', 'ALL', 'outside'],
  [`{ match: equals, ${NAME} }`, '', 'a', 'outside'],
  [`{ match: equals, ${NAME}, compares: text-ignoring-case }`, 'all', 'ALL', 'inside'],
  [`{ match: equals, ${NAME}, compares: undocumented }`, 'all', 'ALL', 'open'],
  [`{ match: equals, ${NAME}, compares: undocumented }`, 'all', 'all', 'inside'],
  ['{ match: equals, field: /size }', 0, '0', 'inside'],
  ['{ match: equals, field: /size }', null, '0', 'outside'],
  ['{ match: equals, field: /weight }', 5, '5.0', 'inside'],
  ['{ match: equals, field: /isOpen }', false, 'false', 'inside'],
  [`{ match: equals, ${MADE} }`, '2026-01-01T01:00:00+01:00', '2026-01-01T00:00:00Z', 'inside'],
  [`{ match: equals, ${MADE}, unit: seconds }`, '2025-11-25T08:00:00Z', '1764057600', 'inside'],
  [`{ match: not-equals, ${NAME} }`, 'a', 'a', 'outside'],
  [`{ match: not-equals, ${NAME} }`, 'a', 'b', 'inside'],
  [`{ match: not-equals, ${NAME} }`, null, 'b', 'open'],
  [`{ match: in, ${NAME}, separator: ',' }`, 'b', 'a,b', 'inside'],
  [`{ match: in, ${NAME}, separator: '|' }`, 'b', 'a,b', 'outside'],
  [`{ match: in, ${NAME}, separator: ',' }`, 'a,b', 'a,b', 'outside'],
  ['{ match: in, field: /size, separator: "," }', 0, '5,0', 'inside'],
  [`{ match: contains-ignoring-case, ${NAME} }`, 'Pulling Image', 'LING IM', 'inside'],
  [`{ match: contains-ignoring-case, ${NAME} }`, 'Pulling Image', 'pod', 'outside'],
  [`{ match: contains-ignoring-case, ${NAME} }`, 'İstanbul', 'istanbul', 'open'],
  [`{ match: contains-ignoring-case, ${NAME} }`, 'İstanbul', 'ankara', 'outside'],
  [`{ match: contains, ${NAME} }`, 'Übung', 'ub', 'open'],
  [`{ match: contains, ${NAME}, compares: text }`, 'Übung', 'ub', 'outside'],
  [`{ match: begins-with, ${NAME} }`, 'pulling', 'pull', 'inside'],
  [`{ match: begins-with, ${NAME} }`, 'pulling', 'Pull', 'open'],
  [`{ match: begins-with, ${NAME} }`, 'pulling', 'ling', 'outside'],
  [`{ match: begins-with, ${NAME}, compares: text }`, 'pulling', 'Pull', 'outside'],
  [`{ match: begins-with, ${NAME}, compares: text-ignoring-case }`, 'pulling', 'Pull', 'inside'],
  [`{ match: begins-with, ${NAME}, compares: text-ignoring-case }`, 'pulling', 'Ling', 'outside'],
  [`{ match: contains, ${NAME}, compares: text }`, 'pulling', 'LING', 'outside'],
  [`{ match: contains, ${NAME}, compares: text-ignoring-case }`, 'pulling', 'LING', 'inside'],
  [`{ match: contains, ${NAME} }`, 'pulling', 'LING', 'open'],
  ['{ match: has, field: /tags }', ['red', 'blue'], 'blue', 'inside'],
  ['{ match: has, field: /tags }', ['red', 'blue'], 'blu', 'outside'],
  ['{ match: has, field: /tags }', [], 'blue', 'outside'],
  ['{ match: has, field: /tags }', null, 'blue', 'outside'],
  ['{ match: has-all, field: /tags, separator: "," }', ['red', 'blue'], 'blue,red', 'inside'],
  ['{ match: has-all, field: /tags, separator: "," }', ['red', 'blue'], 'blue,green', 'outside'],
  ['{ match: has-all, field: /tags, separator: "," }', ['red', 'blue'], 'blue', 'inside'],
  ['{ match: has-all, field: /tags, separator: "," }', null, 'blue', 'outside'],
  ['{ match: has-any, field: /tags, separator: "," }', ['red', 'blue'], 'green,blue', 'inside'],
  ['{ match: has-any, field: /tags, separator: "|" }', ['red', 'blue'], 'green,blue', 'outside'],
  ['{ match: has-any, field: /tags, separator: "," }', [], 'blue', 'outside'],
  ['{ match: greater, field: /size }', 5, '5', 'outside'],
  ['{ match: greater, field: /size }', 6, '5', 'inside'],
  ['{ match: less, field: /size }', -6, '-5', 'inside'],
  ['{ match: less, field: /size }', 5, '5', 'outside'],
  ['{ match: less, field: /size }', null, '5', 'outside'],
  ['{ match: at-least, field: /size }', 5, '5', 'edge'],
  [`{ match: at-least, ${MADE} }`, '2026-11-25T08:00:00.5Z', '2026-01-01', 'inside'],
  [`{ match: at-least, ${MADE} }`, '2026-11-25T08:00:00Z', '2026-11-25T09:00:00+01:00', 'edge'],
  [`{ match: at-least, ${MADE} }`, '2026-11-25T08:00:00Z', '1764057600', 'open'],
  [`{ match: at-most, ${MADE}, unit: seconds }`, '2025-11-25T08:00:00.001Z', '1764057600', 'outside'],
  [`{ match: at-most, ${MADE}, unit: seconds }`, '2025-11-25T08:00:00Z', '1764057600', 'edge'],
  ['{ match: at-most, field: /size, unit: seconds }', 1764057600, '1764057600.5', 'inside'],
  [`{ match: at-least, ${NAME} }`, 'b', 'a', 'open'],
  [`{ match: at-least, ${NAME}, compares: text }`, 'b', 'a', 'inside'],
];
for (const [filter, value, text, standing] of CASES)
  test(`${filter}: ${JSON.stringify(value)} is ${standing} ${JSON.stringify(text)}`, () => {
    const { filter: read } = filteredList(filter);
    const item = { [read.field.slice(1)]: value };
    expect(filterStanding(item, { filter: read, text })).toBe(standing);
  });

test.describe('worth trying', () => {
  const worthwhile = (filter: string, values: readonly unknown[], schema?: string) => {
    const list = filteredList(filter, schema);
    return filterIdiom(list.filter).worthwhile(values, list);
  };

  test('are pairs of values, whose second one is lost where only the first is read', () => {
    expect(worthwhile(`{ match: in, ${NAME}, separator: ',' }`, ['a', 'b', 'c,d'])).toEqual(['a,b', 'a,a', 'a', 'b']);
  });

  test('begin with a value that several items have, where the others are of one item each', () => {
    const values = ['a', 'b', 'b', 'c', 'd', 'e', 'f'];
    expect(worthwhile(`{ match: equals, ${NAME} }`, values)[0]).toBe('b');
    expect(worthwhile(`{ match: equals, ${NAME} }`, ['a', 'b', 'c', 'd', 'e'])[0]).toBe('a');
  });

  test('are zero as an upper end, where it is a value or lies between them', () => {
    const upper = (values: readonly number[]) => worthwhile('{ match: at-most, field: /size }', values);
    expect(upper([0, 4, 9, 12])).toContain('0');
    expect(upper([-3, 4, 9, 12])).toContain('0');
    expect(upper([3, 4, 9, 12])).not.toContain('0');
  });

  test('is no value that stands for no filter', () => {
    const filter = `{ match: equals, ${NAME}, any: all }`;
    expect(worthwhile(filter, ['a'], '{ type: string, enum: [all, open, closed] }')).toEqual(['open', 'closed']);
  });

  test('is a fragment in the other case', () => {
    const [first = ''] = worthwhile(`{ match: contains-ignoring-case, ${NAME} }`, ['pulling model', 'pulling image']);
    expect(first).toBe(first.toUpperCase());
    expect(first).toMatch(/[A-Z]/);
  });

  test('are beginnings of texts, and a part from their inside', () => {
    const [...texts] = ['pulling model', 'pulling image', 'create pod'];
    const tried = worthwhile(`{ match: begins-with, ${NAME} }`, texts);
    expect(tried[0]).toBe('pul');
    expect(tried.some((text) => !texts.some((whole) => whole.startsWith(text)))).toBe(true);
    expect(worthwhile(`{ match: begins-with, ${NAME}, compares: text }`, [...texts, 'übung', 'été'])).toContain('ü');
    expect(worthwhile(`{ match: begins-with, ${NAME} }`, [...texts, 'übung'])).not.toContain('ü');
  });

  test('are elements of lists', () => {
    expect(worthwhile('{ match: has, field: /tags }', [['red', 'blue'], [], ['red']])).toEqual(['red', 'blue']);
  });

  test('are date-times where times are written so, and numbers in the unit that is said', () => {
    const times = ['2025-11-25T08:00:00Z', '2025-11-25T08:00:10Z', '2025-11-25T08:00:20Z'];
    expect(worthwhile(`{ match: at-least, ${MADE} }`, times)[0]).toBe('2025-11-25T08:00:15.000Z');
    expect(worthwhile(`{ match: at-least, ${MADE}, unit: seconds }`, times)[0]).toBe('1764057615');
    expect(worthwhile(`{ match: at-least, ${MADE}, unit: milliseconds }`, times)[0]).toBe('1764057615000');
    expect(worthwhile(`{ match: equals, ${MADE}, unit: seconds }`, times)[0]).toBe('1764057600');
  });

  test('are exactly on an item first, with a part of a second, where the bound is left out', () => {
    const times = ['2025-11-25T08:00:00Z', '2025-11-25T08:00:10Z', '2025-11-25T08:00:20.250Z', '2025-11-25T08:00:30Z'];
    for (const match of ['greater', 'less'])
      expect(worthwhile(`{ match: ${match}, ${MADE}, unit: date-time }`, times)[0]).toBe('2025-11-25T08:00:20.250Z');
    for (const match of ['greater', 'less'])
      expect(worthwhile(`{ match: ${match}, field: /size }`, [3, 9, 20, 40])[0]).toBe('9');
  });

  test('are written in another offset too, where the parameter is a date-time', () => {
    const times = ['2025-11-25T08:00:00Z', '2025-11-25T08:00:10Z', '2025-11-25T08:00:20Z'];
    const second = (match: string, schema: string) => {
      const given = filteredList(`{ match: ${match}, ${MADE}, unit: date-time }`, schema);
      return filterIdiom(given.filter).worthwhile(times, given)[1];
    };
    const dateTime = '{ type: string, format: date-time }';
    expect(second('at-least', dateTime)).toBe('2025-11-25T21:45:09.999+13:45');
    expect(second('at-most', dateTime)).toBe('2025-11-24T22:30:10.001-09:30');
    expect(second('at-most', '{ type: string }')).toMatch(/Z$/);
  });

  test('are texts at a quarter and at three quarters, where texts compare', () => {
    const texts = ['d', 'b', 'a', 'c'];
    expect(worthwhile(`{ match: at-least, ${NAME}, compares: text }`, texts)).toEqual(['b', 'd']);
    expect(worthwhile(`{ match: at-least, ${NAME} }`, texts)).toEqual([]);
  });
});

test('three elements that one item has, and of which others have two, are asked for together', () => {
  const { contract, filter } = filteredList('{ match: has-all, field: /tags, separator: "," }');
  const values = [['blue', 'red'], ['red', 'green'], ['blue', 'red', 'green'], ['blue']];
  expect(filterIdiom(filter).worthwhile(values, { contract, filter })).toContain('blue,red,green');
  expect(
    filterIdiom(filter)
      .worthwhile(values.slice(0, 2), { contract, filter })
      .map((text) => text.split(',').length),
  ).not.toContain(3);
});

test.describe('matching nothing', () => {
  const nothing = (filter: string, values: readonly unknown[]) => {
    const { filter: read } = filteredList(filter);
    return filterIdiom(read).matchingNothing(values, read, []);
  };

  test('is the smallest value itself, where the bound is left out', () => {
    expect(nothing('{ match: less, field: /size }', [5, null, 3])).toEqual(['3', '0']);
    expect(nothing('{ match: at-most, field: /weight }', [0.5])).toEqual(['-1']);
    expect(nothing(`{ match: at-most, ${MADE} }`, ['2025-11-25T08:00:00Z'])).toEqual(['2025-11-25T07:59:59.999Z']);
  });

  test('is a part of an element, and an element in the other case', () => {
    expect(nothing('{ match: has, field: /tags }', [['blue']])).toEqual(['blu', 'BLUE', 'qzxjkv7w']);
    expect(nothing('{ match: has, field: /tags }', [['blue', 'blu']])).toEqual(['BLUE', 'qzxjkv7w']);
    expect(nothing('{ match: has, field: /tags, compares: text-ignoring-case }', [['blue']])).not.toContain('BLUE');
  });

  test('is the beginning of a text in the other case, where case counts', () => {
    expect(nothing(`{ match: begins-with, ${NAME}, compares: text }`, ['Pulling image'])).toContain('PULLING');
    expect(nothing(`{ match: begins-with, ${NAME}, compares: text }`, ['Pulling', 'PULLING'])).not.toContain('PULLING');
    expect(nothing(`{ match: begins-with, ${NAME} }`, ['Pulling image'])).not.toContain('PULLING');
  });

  test('is two elements that no item has together, where all of them are asked for', () => {
    const values = [['blue', 'red'], ['red', 'green'], ['blue']];
    expect(nothing('{ match: has-all, field: /tags, separator: "," }', values)).toContain('blue,green');
    expect(nothing('{ match: has-all, field: /tags, separator: "," }', values)).not.toContain('blue,red');
    expect(nothing('{ match: has-any, field: /tags, separator: "," }', values)).not.toContain('blue,green');
  });

  test('is not known of what the next item may be', () => {
    expect(nothing(`{ match: not-equals, ${NAME} }`, ['a'])).toEqual([]);
    expect(nothing('{ match: greater, field: /size }', [5])).not.toContain('5');
  });
});
