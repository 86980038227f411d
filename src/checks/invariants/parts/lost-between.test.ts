import { expect, test } from '#test';
import { answerNotes, exchangeOf, listNotes, someNotes } from '../../testing/index.ts';
import { lostBetween } from './lost-between.ts';

/** Equal answers have one body, as answers of a run have. */
function answersOf(letters: readonly string[], apartMs: number) {
  const bodies = new Map(letters.map((said) => [said, bodyOf(said)]));
  return letters.map((said, index) => exchangeOf({ startedAt: index * apartMs, body: bodies.get(said) }));
}

/** One note for each letter. */
function bodyOf(letters: string): unknown {
  const notes = [...letters].map((letter) => ({ ...someNotes[0]!, id: letter.charCodeAt(0) }));
  return { ...answerNotes([], {}), notes };
}

function lostAmong(letters: readonly string[], operation = listNotes, apartMs = 10): number | undefined {
  const answers = answersOf(letters, apartMs);
  const found = lostBetween(operation, answers);
  return found && answers.indexOf(found.lacking);
}

const cases: readonly (readonly [does: string, letters: readonly string[], at: number | undefined])[] = [
  ['all say the same', ['ab', 'ab', 'ab', 'ab'], undefined],
  ['one of four lacks an item', ['ab', 'ab', 'a', 'ab'], 2],
  ['one of four lists nothing', ['ab', '', 'ab', 'ab'], 1],
  ['one of four lists what belongs to another', ['ab', 'ab', 'cd', 'ab'], 2],
  ['an item arrives', ['ab', 'ab', 'abc', 'abc', 'abc'], undefined],
  ['an item is removed', ['ab', 'ab', 'ab', 'ab', 'a'], undefined],
  ['items arrive and are removed', ['abc', 'bcd', 'cde', 'def', 'efg'], undefined],
  ['what has arrived is not seen everywhere yet', ['a', 'ab', 'a', 'ab', 'ab'], undefined],
  ['an item comes and goes', ['ab', 'a', 'ab', 'a', 'ab'], undefined],
  ['one item is another one for a while', ['ab', 'ab', 'ac', 'ab'], undefined],
  ['there are few answers', ['ab', 'a', 'ab'], undefined],
];
for (const [does, letters, at] of cases)
  test(`${at === undefined ? 'finds nothing' : 'finds the wrong answer'} where ${does}`, () => {
    expect(lostAmong(letters)).toBe(at);
  });

for (const [does, letters, scheme, at] of [
  ['finds the answers to other credentials, however many they are', ['ab', 'a'], 'signature', 1],
  ['finds what is shown to other credentials alone', ['a', 'ab'], 'signature', 2],
  ['finds nothing where all credentials are answered in both ways', ['ab', 'a'], 'token', undefined],
] as const)
  test(does, () => {
    const [usual, other] = letters;
    const answers = answersOf([usual, other, usual, other, usual, other, usual], 10).map((exchange, place) => ({
      ...exchange,
      request: {
        ...exchange.request,
        meant: { parameters: {}, credentials: { scheme: place % 2 === 0 ? 'token' : scheme } },
      },
    }));
    const found = lostBetween(listNotes, answers);
    expect(found && answers.findIndex((each) => each === found.lacking)).toBe(at);
  });

test('finds nothing where others are shown once what others were not shown before it and after it', () => {
  const answers = answersOf(['a', 'a', 'a', 'ab', 'a', 'a'], 10).map((exchange, place) => ({
    ...exchange,
    request: {
      ...exchange.request,
      meant: { parameters: {}, credentials: { scheme: place === 3 ? 'signature' : 'token' } },
    },
  }));
  expect(lostBetween(listNotes, answers)).toBeUndefined();
});

test('finds nothing in answers that were under way together', () => {
  expect(lostAmong(['ab', '', 'ab', 'ab'], listNotes, 0.4)).toBeUndefined();
});

test('finds nothing where pages have no stable order, and hold any items', () => {
  const collection = { ...listNotes.collection!, promises: {} };
  expect(lostAmong(['ab', 'c', 'ab', 'ab'], { ...listNotes, collection })).toBeUndefined();
});
