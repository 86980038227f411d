import type { Refused, StageWrappers } from '../../provider/pipeline/index.ts';
import { changeRefusal } from '../changes/index.ts';

/** Puts a text that callers must not see into the refusal of a bad parameter. */
export function leakInRefusal(text: (answer: Refused) => string): StageWrappers {
  return changeRefusal((body, answer) => {
    if (answer.refusal.outcome === 'invalid-parameter') body['error_msg'] = text(answer);
  });
}
