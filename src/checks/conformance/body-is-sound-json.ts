import { allowsJson, documentedResponse, isJsonType, joinPointer } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { isPromisedNumber } from './parts/is-promised-number.ts';

/** A body that is called JSON is complete and unambiguous JSON. A number of more digits than a double holds is sound where the contract promises a whole number. A body of another media type is judged by `conformance/media-type-is-documented`. */
export const bodyIsSoundJson = defineCheck({
  id: 'conformance/body-is-sound-json',
  title: 'every body is sound JSON',
  scope: 'exchange',
  reads: [],
  guards: ['outcome'],
  appliesTo: ({ responses }) => responses.some(({ mediaTypes }) => mediaTypes.some(({ type }) => allowsJson(type))),
  *run({ operation, exchange, evidence }) {
    const { status, headers, body, flaws } = exchange.response;
    const documented = documentedResponse(operation, status);
    const media = documented?.mediaTypes.find(({ type }) => allowsJson(type));
    if (documented === undefined || media === undefined || !isJsonType(headers['content-type'] ?? media.type)) return;
    evidence.add('bodies read');
    for (const flaw of flaws) {
      if (flaw.number !== undefined && isPromisedNumber(operation.contract, media.schema, { body, text: flaw.number }))
        continue;
      yield {
        message: `the body of an answer with status ${status} is not sound JSON: ${flaw.message}`,
        expected: 'sound JSON',
        received: flaw.kind,
        exchange,
        promise: joinPointer(documented.pointer, 'content', media.type),
      };
    }
  },
});
