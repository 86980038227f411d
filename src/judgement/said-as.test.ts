import { expect, test } from '#test';
import { eachSaidAs, saidAs } from './said-as.ts';

for (const [text, said] of [
  ['open', 'status=open'],
  ['two words', 'status=two words'],
  ['', 'status='],
  ['open ', 'status="open "'],
  [' ', 'status=" "'],
  ['a\0b', String.raw`status="a\u0000b"`],
  ['a\tb', String.raw`status="a\tb"`],
  ['a\u007f', String.raw`status="a\u007f"`],
  ['"open"', 'status="open"'],
  [null, 'no status'],
] as const)
  test(`${JSON.stringify(text)} is said as ${said}`, () => {
    expect(saidAs('status', text)).toBe(said);
  });

test('each of several is said', () => {
  expect(eachSaidAs({ status: 'open', q: ' a' })).toEqual(['status=open', 'q=" a"']);
});
