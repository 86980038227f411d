import { documentedResponse, headerValue } from '../../contract/index.ts';
import { quoteValue } from '../answers/index.ts';
import { defineCheck } from '../check.ts';
import { saysUnpromised } from '../probes/index.ts';

/** Response headers are present where they are required, and have documented values. */
export const headersMatch = defineCheck({
  id: 'conformance/headers-match',
  title: 'documented response headers are as documented',
  scope: 'exchange',
  reads: [],
  appliesTo: ({ responses }) => responses.some(({ headers }) => headers.length > 0),
  *run({ operation, exchange, evidence }) {
    if (saysUnpromised(operation, exchange.request)) return;
    for (const header of documentedResponse(operation, exchange.response.status)?.headers ?? []) {
      const text = exchange.response.headers[header.name.toLowerCase()];
      evidence.add('headers examined');
      if (text === undefined && header.required) {
        yield {
          message: `the header ${header.name} is absent`,
          expected: header.name,
          received: 'absent',
          exchange,
          promise: header.pointer,
        };
      }
      const [issue] =
        text === undefined
          ? []
          : operation.contract.validate(header.schema, headerValue(operation.contract, header, text));
      if (issue === undefined) continue;
      yield {
        message: `the header ${header.name} ${issue.message}, and is ${quoteValue(text)}`,
        expected: issue.params,
        received: text,
        exchange,
        promise: issue.promise,
      };
    }
  },
});
