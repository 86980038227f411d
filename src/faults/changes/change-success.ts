import type { Accepted, JsonObject, StageWrappers } from '../../provider/pipeline/index.ts';

/** Changes the bodies of successes. The body is a copy, so that the data is not changed. */
export function changeSuccess(change: (body: JsonObject, answer: Accepted) => void): StageWrappers {
  return {
    render: (next) => (answer) => {
      if ('refusal' in answer) return next(answer);
      const body = structuredClone(next(answer));
      change(body, answer);
      return body;
    },
  };
}
