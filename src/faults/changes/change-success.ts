import type { Accepted, JsonObject, StageWrappers } from '../../provider/index.ts';

/** Changes the bodies of successes; the body is a copy, so that the data stays whole. */
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
