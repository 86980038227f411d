import { expect, test } from '#test';
import { listNotes } from '../../../checks/testing/index.ts';
import { beginsWith } from './begins-with.ts';

const [filter] = listNotes.collection!.filters.filter(({ match }) => match === 'contains');
const absent = (texts: readonly string[]) =>
  beginsWith.matchingNothing(texts, { ...filter!, match: 'begins-with' }, []);

test('what no text begins with is made of the words with which texts begin', () => {
  const texts = ['lamp shade of a wonderful colour', 'sofa 12', 'chair'];
  expect(absent(texts)).toContain('lam%p');
  expect(absent(texts)).toContain('lamp*');
  expect(absent(texts).every((text) => !texts.some((whole) => whole.startsWith(text)))).toBe(true);
});

test('nothing begins with the second word of a text, nor with letters before a number in the other case', () => {
  expect(absent(['Ab-133', 'Cd-7'])).toContain('133');
  expect(absent(['Ab-133', '133-x'])).not.toContain('133');
  const exact = { ...filter!, match: 'begins-with', compares: 'text' } as const;
  expect(beginsWith.matchingNothing(['LG-133'], exact, [])).toContain('lg');
});

test('a code with which a text begins is made something else, and not what stands within one', () => {
  expect(absent(['K 1608', 'Ö-7574', 'ZH-1238'])).toContain('ZH_1238');
});

test('nothing that stands in a text is said to be absent', () => {
  const texts = ['lamp shade', 'lamp  shade', 'shade lamp'];
  for (const text of absent(texts))
    expect(
      texts.some((whole) => whole.includes(text)),
      text,
    ).toBe(false);
});
