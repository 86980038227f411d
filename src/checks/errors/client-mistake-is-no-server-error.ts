import { defineCheck } from '../check.ts';
import { saysUnpromised } from '../probes/values/unpromised-text.ts';

/**
 * Nothing that the contract speaks of, right or wrong, is answered with a server error; trouble of the environment never gets here,
 * and what nobody promises anything about is judged by `parameters/undocumented-parameters-are-no-server-error`.
 */
export const clientMistakeIsNoServerError = defineCheck({
  id: 'errors/client-mistake-is-no-server-error',
  title: 'no request meets a server error',
  scope: 'exchange',
  appliesTo: () => true,
  *run({ operation, exchange, evidence }) {
    if (saysUnpromised(operation, exchange.request)) return;
    evidence.add('answers examined');
    const { status } = exchange.response;
    if (status < 500) return;
    yield {
      message: `${exchange.purpose} is answered with ${status}`,
      expected: 'no server error',
      received: status,
      exchange,
      promise: `${operation.pointer}/responses`,
    };
  },
});
