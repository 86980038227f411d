import fc from 'fast-check';
import type { Note } from '../../../checks/testing/index.ts';

const LATEST = Date.UTC(2026, 0, 1) - 3_600_000;
const WORDS = ['model', 'image', 'pulling', 'build', 'success', 'failed'];

/** Lists with ties, with items that are equal in every field, and with one kind of item or both; long enough for several pages, or nearly empty. */
export const someList: fc.Arbitrary<Note[]> = fc.array(
  fc.record(
    {
      kind: fc.constantFrom('plain', 'urgent'),
      text: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
      time: fc.integer({ min: 0, max: 400 }).map((steps) => LATEST - steps * 250),
    },
    { noNullPrototype: true },
  ),
  { maxLength: 45 },
);
