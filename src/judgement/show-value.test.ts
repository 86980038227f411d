import { expect, test } from '#test';
import { cutText, oneLine, showValue } from './show-value.ts';

const cases: readonly (readonly [unknown, string])[] = [
  [20, '20'],
  ['20', '"20"'],
  ['', '""'],
  ['null', '"null"'],
  ['{"a":1}', String.raw`"{\"a\":1}"`],
  ['asc', 'asc'],
  ['{style}', '{style}'],
  ['status 400 or 404', 'status 400 or 404'],
  [' padded text', '" padded text"'],
  ['two\nlines of text', String.raw`"two\nlines of text"`],
  [undefined, 'no value'],
  [null, 'null'],
  [{ size: 9007199254740993n }, '{"size":"9007199254740993"}'],
];

for (const [value, text] of cases) {
  test(`shows ${text}`, () => expect(showValue(value)).toBe(text));
}

test('cuts a long value and says how long it is', () => {
  expect(showValue('x'.repeat(1000))).toBe(`${'x'.repeat(200)}… (1,000 characters)`);
});

test('never cuts a character in two', () => {
  expect(cutText(`${'x'.repeat(9)}🚀 and more`, 10)).toBe(`${'x'.repeat(9)}… (20 characters)`);
});

for (const [text, line] of [
  ['a\r\nb ', 'a b'],
  ['two  blanks', 'two  blanks'],
  ['a\u0000\u001b[31m\u202eb\udcff', String.raw`a\u0000\u001b[31m\u202eb\udcff`],
] as const)
  test(`lays ${JSON.stringify(text)} on one line`, () => expect(oneLine(text)).toBe(line));
