import type { DocumentedResponse, Operation } from '../../../contract/index.ts';

import { isProvoked } from './provoked-outcomes.ts';
import type { Reply, StageWrappers } from '../../../provider/pipeline/index.ts';
import { changeReply } from '../../changes/index.ts';

/** The documented responses of an operation that a client can bring about. */
export function judgedResponses(operation: Operation): DocumentedResponse[] {
  return operation.responses.filter(
    ({ status }) => /^[24]/.test(status) && status !== '429' && isProvoked(operation, status),
  );
}

/** Changes the answers with the status of a documented response. Where refusals have the status of a success, they stay as they are. */
export function changeResponse({ status }: DocumentedResponse, change: (reply: Reply) => Reply): StageWrappers {
  return changeReply((reply, answer) =>
    String(reply.status) === status && (status !== '200' || !('refusal' in answer)) ? change(reply) : reply,
  );
}
