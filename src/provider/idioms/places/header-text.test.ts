import { expect, test } from '#test';
import { textOf } from './header-text.ts';

for (const [pattern, text] of [
  [undefined, '317'],
  ['\\d+$', '317'],
  ['/(\\d+)$', 'items 0-0/317'],
  ['^items \\d+-\\d+/(\\d+|\\*)$', 'items 0-0/317'],
  ['total="(\\d+)"', 'total="317"'],
  ['^about (\\d+) of all$', 'about 317 of all'],
] as const)
  test(`writes 317 so that ${pattern ?? 'the whole text'} finds it`, () =>
    expect(textOf({ header: 'x-total', promise: '', ...(pattern !== undefined && { pattern }) }, 317)).toBe(text));
