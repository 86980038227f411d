import { NeverAnswered } from '../../judgement/index.ts';
import { describeServerError, isServerError } from '../answers/index.ts';
import { defineCheck } from '../check.ts';
import { saysUnpromised } from '../probes/index.ts';

/**
 * No request is answered with a server error or never answered, whether it keeps to the contract or breaks it. Incidents that meet all requests
 * alike never get here. Values of which no one promises anything are judged by `parameters/undocumented-parameters-are-no-server-error`.
 */
export const clientMistakeIsNoServerError = defineCheck({
  id: 'errors/client-mistake-is-no-server-error',
  title: 'no request meets a server error',
  scope: 'exchange',
  reads: [],
  guards: ['outcome'],
  appliesTo: () => true,
  *run({ operation, exchange, evidence }) {
    if (saysUnpromised(operation, exchange.request)) return;
    evidence.add('answers examined');
    if (!isServerError(operation, exchange.response)) return;
    const received = describeServerError(operation, exchange.response);
    yield {
      message: `${exchange.purpose} is answered with ${received}`,
      expected: 'no server error',
      received,
      exchange,
      promise: `${operation.pointer}/responses`,
    };
  },
  *judgeUnanswered({ operation, exchange, evidence }) {
    if (saysUnpromised(operation, exchange.request)) return;
    evidence.add('answers examined');
    yield {
      message: `${exchange.purpose} is never answered: ${NeverAnswered.describe(exchange)}`,
      expected: 'an answer',
      received: exchange.incident.kind,
      exchange,
      promise: `${operation.pointer}/responses`,
    };
  },
});
