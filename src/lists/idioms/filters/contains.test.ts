import { expect, test } from '#test';
import { listNotes } from '../../../checks/testing/index.ts';
import { contains } from './contains.ts';

const { contract, collection } = listNotes;
const text = { contract, filter: collection!.filters.find(({ match }) => match === 'contains')! };
const TEXTS = ['pulling model image', 'pulling model done', 'create Pod'];

for (const [value, fragment, standing] of [
  ['pulling image', 'ling im', 'inside'],
  ['pulling image', 'LING', 'open'],
  ['pulling image', 'pod', 'outside'],
  [5, '5', 'outside'],
  [null, 'null', 'outside'],
] as const)
  test(`${JSON.stringify(value)} is ${standing} ${JSON.stringify(fragment)}`, () => {
    expect(contains.standing(value, { ...text, text: fragment })).toBe(standing);
  });

test('is worth trying with fragments that some texts hold', () => {
  const fragments = contains.worthwhile([...TEXTS, 5], text);
  expect(fragments.length).toBeGreaterThan(1);
  for (const fragment of fragments) expect(TEXTS.some((whole) => whole.includes(fragment))).toBe(true);
});

test('is worth trying with a letter beyond ASCII, in its own spelling, where the contract says how texts compare', () => {
  const texts = ['µScope', 'Elin Øgaard', 'pulling model image'];
  const comparing = (compares: 'text' | 'text-ignoring-case') => ({ ...text, filter: { ...text.filter, compares } });
  expect(contains.worthwhile(texts, comparing('text'))).toContain('Øgaa');
  expect(contains.worthwhile(texts, comparing('text-ignoring-case')).indexOf('Øgaa')).toBe(2);
  expect(contains.worthwhile(['名前'], comparing('text'))).toEqual(['名']);
  expect(contains.worthwhile(texts, text).filter((fragment) => fragment.includes('Ø'))).toEqual([]);
});

test('matches nothing with fragments that no text holds', () => {
  const fragments = contains.matchingNothing(TEXTS, text.filter, []);
  expect(fragments.length).toBeGreaterThan(1);
  for (const fragment of fragments) expect(TEXTS.some((whole) => whole.includes(fragment))).toBe(false);
});

test('asks for short fragments, also of a text without a blank that fills a page', () => {
  const endless = ['a'.repeat(20_000), `${'b'.repeat(9000)} ${'c'.repeat(9000)}`];
  const asked = [...contains.worthwhile(endless, text), ...contains.matchingNothing(endless, text.filter, [])];
  expect(Math.max(...asked.map(({ length }) => length))).toBeLessThanOrEqual(70);
});
