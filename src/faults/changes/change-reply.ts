import type { Rendered, Reply, StageWrappers } from '../../provider/index.ts';

/** Changes status, headers or text of an answer on its way out. */
export function changeReply(change: (reply: Reply, answer: Rendered) => Reply): StageWrappers {
  return { respond: (next) => (answer) => change(next(answer), answer) };
}
