import { expect, test } from '#test';
import { absentFragments } from './absent-fragments.ts';

const TEXTS = ['pulling image done', 'mount volume failed'];
const found = absentFragments(TEXTS, [{ text: TEXTS[0], note: 'a pulling memo of ours', kind: 'plain' }]);

test('no text holds any of them, in either case', () => {
  for (const fragment of found)
    expect(TEXTS.some((text) => text.toLowerCase().includes(fragment.toLowerCase()))).toBe(false);
});

for (const [title, fragment] of [
  ['nonsense', 'qzxjkv7w'],
  ['a word with a wildcard', 'pul%ling'],
  ['two words exchanged', 'image pulling'],
  ['two words with a blank more', 'pulling  image'],
  ['a word in the plural', 'pullings'],
  ['two words with a tab between them', 'pulling\timage'],
  ['a word of another field', 'plain'],
  ['a word within a text of another field, that is none of the texts', 'memo'],
  ['words as a phrase', '"pulling image"'],
  ['all but a word', '-qzxjkv7w'],
  ['one word or another, or what is before a sign of a URL', 'pulling@qzxjkv7w OR pulling'],
  ['one word and another', 'pulling AND image'],
  ['a word with a letter as HTML writes it, or what is before a sign of a URL', 'pu&#108;ling'],
  ['the same without a semicolon', 'pu&#108ling'],
  ['two words with a hyphen between them', 'pulling-image'],
  ['a word with a dot behind it', 'pulling.'],
  ['a word of a field, or what is before a fragment of a URL', 'pulling#qzxjkv7w:pulling'],
  ['alternatives, or what is before a sign of a URL', 'pulling=qzxjkv7w|pulling'],
  ['a word and a comment of SQL', 'pulling--qzxjkv7w'],
  ['about a word', 'pulling~'],
  ['what is not a word', '!qzxjkv7w'],
  ['the beginning of a text', '^pulling'],
  ['the end of a text', 'done$'],
  ['blanks alone', '  '],
] as const)
  test(`${title} is among them`, () => expect(found).toContain(fragment));
