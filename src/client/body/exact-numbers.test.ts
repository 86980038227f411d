import { expect, test } from '#test';
import { readBody } from './read-body.ts';

const read = (text: string) => readBody({ status: 200, headers: {}, bytes: Buffer.from(text), tooLarge: false });

for (const [text, body] of [
  ['9007199254740993', 9007199254740993n],
  ['-9223372036854775808', -9223372036854775808n],
  ['-9223372036854775807', -9223372036854775807n],
  ['[9007199254740992, 9007199254740993]', [9007199254740992n, 9007199254740993n]],
  [
    '{"id":12345678901234567890123,"name":"12345678901234567891"}',
    { id: 12345678901234567890123n, name: '12345678901234567891' },
  ],
  ['{"id": \n1234567890123456789}', { id: 1234567890123456789n }],
  ['[0.12345678901234567890]', [0.12345678901234568]],
  ['[1e400,1]', [Number.POSITIVE_INFINITY, 1]],
  ['{"__proto__":{"a":9007199254740993}}', JSON.parse('{"__proto__":{"a":0}}')],
] as const)
  test(`reads ${JSON.stringify(text)} with every digit of its whole numbers`, () => {
    const found = read(text).body;
    if (text.includes('__proto__')) expect(Object.keys(found as object)).toEqual(Object.keys(body as object));
    else expect(found).toEqual(body);
  });

test('says which numbers no double holds, and no others', () => {
  const numbers = (text: string) => read(text).flaws.map(({ number }) => number);
  expect(numbers('[9007199254740992,9007199254740993,1152921504606846976,"9007199254740995"]')).toEqual([
    '9007199254740993',
  ]);
  expect(numbers('{"a":-9007199254740993,"b":[-9007199254740993]}')).toEqual(['-9007199254740993']);
});
