import { gravestOf, type Violation } from '../judgement/index.ts';

/** Judges one step after another. Where one throws, the others are judged all the same, and the gravest error is thrown at the end. */
export async function* judgeInTurn(steps: readonly (() => AsyncIterable<Violation>)[]): AsyncGenerator<Violation> {
  const errors: unknown[] = [];
  for (const step of steps) {
    try {
      yield* step();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw gravestOf(errors);
}
