import { expect, test } from '#test';
import { decodeFields, firstValue } from './incoming-request.ts';

for (const [text, expected] of [
  [
    'a=1&b=2',
    [
      ['a', '1'],
      ['b', '2'],
    ],
  ],
  ['a=%E4%B8%AD%20x+y', [['a', '中 x y']]],
  [
    'a=1=2&&b',
    [
      ['a', '1=2'],
      ['b', ''],
    ],
  ],
  ['a=%zz', [['a', '%zz']]],
  ['', []],
] as const)
  test(`decodes "${text}"`, () => {
    expect(decodeFields(text)).toEqual(expected);
  });

test('takes the first of several values', () => {
  expect(
    firstValue(
      [
        ['a', '1'],
        ['a', '2'],
      ],
      'a',
    ),
  ).toBe('1');
});
