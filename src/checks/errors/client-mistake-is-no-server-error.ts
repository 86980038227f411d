import { defineCheck } from '../check.ts';

/** Nothing that a client sends, right or wrong, is answered with a server error; trouble of the environment never gets here. */
export const clientMistakeIsNoServerError = defineCheck({
  id: 'errors/client-mistake-is-no-server-error',
  title: 'no request is answered with a server error',
  scope: 'exchange',
  appliesTo: () => true,
  *run({ operation, exchange, evidence }) {
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
