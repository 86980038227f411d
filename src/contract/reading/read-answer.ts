import { OUTCOME_NAMES, type Answer } from '../model.ts';
import type { Cursor } from './cursor.ts';

/** `{ outcomes: [..] }`: any of them keeps the promise. */
export function readAnswer(cursor: Cursor): Answer {
  return {
    outcomes: cursor
      .child('outcomes')
      .items()
      .map((outcome) => outcome.choice([...OUTCOME_NAMES, 'refused' as const])),
    promise: cursor.pointer,
  };
}
