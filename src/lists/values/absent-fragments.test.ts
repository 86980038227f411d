import { expect, test } from '#test';
import { absentFragments } from './absent-fragments.ts';

const TEXTS = ['pulling image done', 'mount volume failed'];
const found = absentFragments(TEXTS, [{ text: TEXTS[0], kind: 'plain' }]);

test('no text holds any of them, in either case', () => {
  for (const fragment of found)
    expect(TEXTS.some((text) => text.toLowerCase().includes(fragment.toLowerCase()))).toBe(false);
});

for (const [title, fragment] of [
  ['nonsense', 'qzxjkv7w'],
  ['a word with a wildcard', 'pu%ling'],
  ['two words exchanged', 'image pulling'],
  ['two words with a blank more', 'pulling  image'],
  ['a word of another field', 'plain'],
  ['words as a phrase', '"pulling image"'],
  ['all but a word', '-qzxjkv7w'],
  ['one word or another', 'qzxjkv7w OR pulling'],
  ['a word of a field', 'qzxjkv7w:pulling'],
] as const)
  test(`${title} is among them`, () => expect(found).toContain(fragment));
