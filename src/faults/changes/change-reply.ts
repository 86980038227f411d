import type { Rendered, Reply, StageWrappers } from '../../provider/pipeline/index.ts';

/** Changes the status, headers or text of an answer. */
export function changeReply(change: (reply: Reply, answer: Rendered) => Reply): StageWrappers {
  return { respond: (next) => (answer) => change(next(answer), answer) };
}
