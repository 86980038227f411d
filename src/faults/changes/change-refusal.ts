import type { JsonObject, Refused, StageWrappers } from '../../provider/pipeline/index.ts';

/** Changes the bodies of refusals. */
export function changeRefusal(change: (body: JsonObject, answer: Refused) => void): StageWrappers {
  return {
    render: (next) => (answer) => {
      const body = next(answer);
      if ('refusal' in answer) change(body, answer);
      return body;
    },
  };
}
