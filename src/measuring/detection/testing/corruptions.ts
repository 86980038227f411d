import type { Note, NotesAnswer } from '../../../checks/testing/index.ts';

/** Makes one thing wrong in an answer; `undefined` where the answer has nothing that could be made wrong that way. */
export type Corruption = (answer: NotesAnswer, place: number) => NotesAnswer | undefined;

const withNotes = (answer: NotesAnswer, notes: readonly Note[]): NotesAnswer => ({
  ...answer,
  notes,
  count: notes.length,
});

/** What goes wrong → how. The count stays true unless it is what goes wrong. */
export const corruptions = {
  'loses an item': (answer, place) =>
    answer.notes.length === 0 ? undefined : withNotes(answer, answer.notes.toSpliced(place % answer.notes.length, 1)),
  'repeats an item': (answer, place) => {
    const index = place % Math.max(1, answer.notes.length);
    const [item, other] = [answer.notes[index], answer.notes[index - 1]];
    return item === undefined || other === undefined || alike(item, other)
      ? undefined
      : withNotes(answer, answer.notes.with(index, other));
  },
  'holds an item too many': (answer) =>
    answer.notes.length === 0 ? undefined : withNotes(answer, [...answer.notes, ...answer.notes.slice(-1)]),
  'exchanges two items': (answer, place) => {
    const index = place % Math.max(1, answer.notes.length);
    const other = answer.notes.findIndex(({ time }) => time !== answer.notes[index]?.time);
    const [left, right] = [answer.notes[index], answer.notes[other]];
    return left === undefined || right === undefined
      ? undefined
      : withNotes(answer, answer.notes.with(index, right).with(other, left));
  },
  'counts one too many': (answer) => ({ ...answer, count: answer.count + 1 }),
  'states a total of one more': (answer) => ({ ...answer, total: answer.total + 1 }),
  'states a total of one less': (answer) => (answer.total === 0 ? undefined : { ...answer, total: answer.total - 1 }),
} as const satisfies Readonly<Record<string, Corruption>>;

function alike(left: Note, right: Note): boolean {
  return left.kind === right.kind && left.text === right.text && left.time === right.time;
}
