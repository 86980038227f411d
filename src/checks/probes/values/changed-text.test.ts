import { expect, test } from '#test';
import { changedBeginning, changedText } from './changed-text.ts';

const cases = [
  [
    'keeps the version and the variant of a UUID',
    '35de3ca9-1bca-4ae7-9cb0-914f30fa7d3e',
    '35de3ca9-1bca-4ae7-9cb0-914f30fa7d3f',
  ],
  ['changes a long text in its last character alone', '82b3acbc1e0e7fc621a16d65', '82b3acbc1e0e7fc621a16d64'],
  ['keeps the prefix of an identifier', 'cls-a1b2c3d4', 'cls-a1b2c3d5'],
  ['changes a word', 'mnist', 'nojtu'],
  ['keeps letter case and other characters', 'A.b-9', 'B.c-0'],
] as const;

for (const [title, given, want] of cases) {
  test(title, () => expect(changedText(given)).toBe(want));
}

test('a long text gets another beginning, and a short one none', () => {
  expect(changedBeginning('17b02e07-8340-43e3')).toBe('87b02e07-8340-43e3');
  expect(changedBeginning('-cls-cigdbtux')).toBe('-dls-cigdbtux');
  expect(changedBeginning('s-100000')).toBeUndefined();
});
