import { documentedResponse } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';

/** Every status is one that the operation documents. A server error is judged by `errors/client-mistake-is-no-server-error`. */
export const statusIsDocumented = defineCheck({
  id: 'conformance/status-is-documented',
  title: 'every status is documented',
  scope: 'exchange',
  reads: [],
  guards: ['outcome'],
  appliesTo: ({ responses }) => responses.length > 0,
  *run({ operation, exchange, evidence }) {
    const { status, headers } = exchange.response;
    if (status >= 500) return;
    evidence.add('statuses examined');
    if (documentedResponse(operation, status) !== undefined) return;
    const redirect = status >= 300 && status < 400 ? `, a redirect to ${headers['location'] ?? 'nowhere'}` : '';
    yield {
      message: `status ${status} is not documented${redirect}`,
      expected: operation.responses.map((response) => response.status),
      received: status,
      exchange,
      promise: `${operation.pointer}/responses`,
    };
  },
});
