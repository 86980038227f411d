import { expect, test } from '#test';
import { lintText } from '../../lint/lint-contract.ts';
import { SHOP } from '../../testing/shop-contract.ts';

const SORT = `          keys: { soldAt: /soldAt }
          default: { key: soldAt, direction: descending }`;
const FILTER = '{ parameter: kind, field: /kind, match: equals }';
const WORDS = 'directions: { ascending: up, descending: down }';
const ALIKE = 'keys: { a: /soldAt }\nby: text\ndirections: { ascending: d, descending: d }\nsyntax: { style: suffix }';

const lint = (text: string) => lintText(text, 'contracts/shop/openapi.yaml').map(({ message }) => message);
const sorted = (sort: string) => lint(SHOP.replace(SORT, sort.replaceAll(/^/gm, '          ')));
const filtered = (filter: string) => lint(SHOP.replace(FILTER, filter));

for (const [title, sort, says] of [
  [
    'a default key that is not there',
    'keys: { a: /soldAt }\ndefault: { key: b, direction: ascending }',
    '"key" is "b". Known: a.',
  ],
  [
    'a comparison that is none',
    'keys: { a: { at: /soldAt, compares: size } }\ndefault: { key: a, direction: ascending }',
    '"compares" is "size". Known: number, text, text-ignoring-case, instant, undocumented.',
  ],
  [
    'a place of nulls that is none',
    'keys: { a: { at: /soldAt, nulls: middle } }\ndefault: { key: a, direction: ascending }',
    '"nulls" is "middle". Known: first, last, smallest, largest.',
  ],
  [
    'a style that is none',
    'keys: { a: /soldAt }\nby: text\nsyntax: { style: infix }',
    '"style" is "infix". Known: prefix, suffix.',
  ],
  [
    'a field that no item has',
    'keys: { a: /sold }\ndefault: { key: a, direction: ascending }',
    'names /sold, which the schema at',
  ],
  [
    'an order that is neither promised nor asked for',
    'keys: { a: /soldAt }',
    'has no "default", and no parameter that asks for an order.',
  ],
  [
    'a second parameter beside a syntax',
    `keys: { a: /soldAt }\nby: text\norder: kind\n${WORDS}\nsyntax: { style: prefix }`,
    'names a second parameter, and "syntax" says',
  ],
  [
    'a suffix without words',
    'keys: { a: /soldAt }\nby: text\nsyntax: { style: suffix }',
    'has the style suffix and no "directions"',
  ],
  [
    'a sign in a suffix',
    `keys: { a: /soldAt }\nby: text\n${WORDS}\nsyntax: { style: suffix, descending: '-' }`,
    'which only the style prefix has',
  ],
  [
    'a parameter for one direction alone',
    'keys: { a: /soldAt }\nascending: text',
    'lacks "descending" in sort, which belongs to "ascending".',
  ],
  [
    'one parameter for both directions',
    'keys: { a: /soldAt }\nascending: text\ndescending: text',
    'is the parameter of the other direction, too.',
  ],
  [
    'words beside parameters of directions',
    `keys: { a: /soldAt }\nascending: text\ndescending: kind\n${WORDS}`,
    'says nothing beside "ascending" and "descending"',
  ],
  [
    'several keys that no parameter takes',
    `keys: { a: /soldAt }\nseparator: ','\ndefault: { key: a, direction: ascending }`,
    'needs "by", or "ascending" and "descending"',
  ],
  [
    'an unknown key where no key is asked for',
    'keys: { a: /soldAt }\nunknown: refused\ndefault: { key: a, direction: ascending }',
    'no parameter names a key',
  ],
  [
    'an unknown key that gives no order',
    'keys: { a: /soldAt }\nby: text\nsyntax: { style: prefix }\nunknown: ignored',
    'there is no "default". Add it.',
  ],
  ['one word for both directions', ALIKE, 'has one word for both directions'],
  [
    'one separator for two things',
    `keys: { a: /soldAt }\nby: text\nseparator: ','\n${WORDS}\nsyntax: { style: suffix, between: ',' }`,
    'is ",", which stands between key and word already.',
  ],
] as const)
  test(`names ${title}, with file and line`, () => {
    expect(sorted(sort)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^contracts\/shop\/openapi\.yaml:\d+ /)]),
    );
    expect(sorted(sort).join('\n')).toContain(says);
  });

for (const [title, filter, says] of [
  [
    'a match that is none',
    '{ parameter: kind, field: /kind, match: like }',
    '"match" is "like". Known: equals, not-equals, in, contains,',
  ],
  [
    'a unit that is none',
    '{ parameter: kind, field: /soldAt, match: at-most, unit: minutes }',
    '"unit" is "minutes". Known: milliseconds, seconds, date-time, date.',
  ],
  [
    'a date-time of a number',
    '{ parameter: kind, field: /soldAt, match: at-most, unit: date-time }',
    'and /soldAt is a number: say milliseconds or seconds.',
  ],
  [
    'several values without a separator',
    '{ parameter: kind, field: /kind, match: in }',
    'has the match "in" and no "separator"',
  ],
  [
    'all of several values without a separator',
    '{ parameter: kind, field: /kind, match: has-all }',
    'has the match "has-all" and no "separator"',
  ],
  [
    'a separator of one value',
    "{ parameter: kind, field: /kind, match: equals, separator: ',' }",
    'the match "equals" has one. Known: in, has-all, has-any.',
  ],
  [
    'a value for nothing in a bound',
    '{ parameter: kind, field: /soldAt, match: at-least, none: none }',
    'and the match "at-least" compares it. Leave it out.',
  ],
  [
    'one text with two meanings',
    '{ parameter: kind, field: /kind, match: equals, none: all, any: all }',
    'gives one text two meanings.',
  ],
  [
    'further fields of a bound',
    '{ parameter: kind, field: /soldAt, match: at-least, or: [/kind] }',
    '"at-least" is of one. Known with "or": equals, contains,',
  ],
  ['a further field that no item has', '{ parameter: kind, field: /kind, match: contains, or: [/knd] }', 'names /knd'],
  [
    'a further field that is no list',
    '{ parameter: kind, field: /kind, match: contains, or: [{ field: /kind, match: has }] }',
    'is "has", and /kind is no list.',
  ],
  ['elements of what is no list', '{ parameter: kind, field: /kind, match: has }', 'is "has", and /kind is no list.'],
  [
    'a comparison inside of a text',
    '{ parameter: kind, field: /kind, match: contains, compares: number }',
    'is "number", and "contains" looks into a text. Known there: text, text-ignoring-case.',
  ],
  [
    'a comparison that the match says itself',
    '{ parameter: kind, field: /kind, match: contains-ignoring-case, compares: text }',
    'is said by the match "contains-ignoring-case" already.',
  ],
  [
    'a unit that is compared as text',
    '{ parameter: kind, field: /soldAt, match: less, unit: seconds, compares: text }',
    'is "text", and a "unit" is of instants only.',
  ],
] as const)
  test(`names ${title} in a filter, with file and line`, () => {
    expect(filtered(filter)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^contracts\/shop\/openapi\.yaml:\d+ /)]),
    );
    expect(filtered(filter).join('\n')).toContain(says);
  });

const LIST = 'schema: { type: array, items: { type: string } }';
const withList = (text: string) =>
  text.replace(
    /schema:\n\s+type: string\n(?=\s+allOf:)/,
    (schema) => `${LIST}\n          x-was:\n${schema.split('\n')[1]}\n`,
  );
const ofSeparators = (messages: readonly string[]) =>
  messages.filter((message) => message.includes('separator') || message.includes('parts them'));

test('a parameter that is a list parts its keys itself, so no separator is said', () => {
  expect(withList(SHOP)).not.toBe(SHOP);
  const keys = (separator: string) =>
    `keys: { a: /soldAt }\nby: text\nsyntax: { style: prefix }${separator}`.replaceAll(/^/gm, '          ');
  const linted = (separator: string) => ofSeparators(lint(withList(SHOP).replace(SORT, keys(separator))));
  expect(linted('')).toEqual([]);
  expect(linted("\nseparator: ';'")).toEqual([
    expect.stringContaining('the parameter is a list, which parts them itself'),
  ]);
});

test('a filter by several values needs no separator where its parameter is a list', () => {
  const several = '{ parameter: text, field: /kind, match: in }';
  expect(ofSeparators(lint(SHOP.replace(FILTER, several)))).toEqual([expect.stringContaining('no "separator"')]);
  expect(ofSeparators(lint(withList(SHOP).replace(FILTER, several)))).toEqual([]);
});
