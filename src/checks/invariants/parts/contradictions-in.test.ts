import { expect, test } from '#test';
import { contractFrom, exchangeOf, operationOf, widgets } from '../../testing/index.ts';
import { contradictionsIn } from './contradictions-in.ts';
import type { Said } from './heard-values.ts';

const operation = operationOf(contractFrom(widgets), 'ListWidgets');
const [list, shelf] = operation.contract.agreements[0]!.values;

/** One letter for each answer, one after the other; a capital letter is said by the other operation. */
function said(letters: string, apartMs = 10): readonly Said[] {
  return [...letters].map((letter, index) => ({
    operation,
    place: letter === letter.toUpperCase() ? shelf! : list!,
    value: letter.toLowerCase(),
    text: letter.toLowerCase(),
    exchange: exchangeOf({ startedAt: index * apartMs }),
  }));
}

const cases: readonly (readonly [title: string, letters: string, accused: string])[] = [
  ['nothing where all say the same', 'aaAAa', ''],
  ['nothing where the value changes once', 'aaabbb', ''],
  ['nothing where it changes again and again, to something new each time', 'aabbccd', ''],
  ['one wrong answer among many', 'aaaabaaaa', 'b'],
  ['every wrong answer, each of another kind', 'aabacaab', 'bc'],
  ['the value that is said less often, wherever it begins', 'babaaaa', 'b'],
  ['the value that came later, where both are said equally often', 'abab', 'b'],
  ['a wrong answer after a change', 'aabbbabb', 'a'],
  ['the other operation, however often it says something else', 'aBBBBa', 'BBBB'],
  ['nothing of the other operation that says still what the first one said before', 'aAabAAbB', ''],
  ['the other operation that goes back by itself', 'aAabBAbBb', 'A'],
  ['nothing where nothing comes after it', 'aaab', ''],
];
for (const [title, letters, accused] of cases)
  test(`accuses ${title}`, () => {
    const found = contradictionsIn(said(letters), list!);
    expect(
      found.map(({ said: { value, place } }) => (place === shelf ? String(value).toUpperCase() : value)).join(''),
    ).toBe(accused);
  });

test('accuses nothing of answers that were under way together', () => {
  expect(contradictionsIn(said('aba', 0.5), list!)).toEqual([]);
});
