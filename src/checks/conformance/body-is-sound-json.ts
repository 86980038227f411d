import { isJsonType } from '../../contract/index.ts';
import { documentedResponse } from '../answers/index.ts';
import { defineCheck } from '../check.ts';
import { joinPointer } from '../../contract/index.ts';

/** A body that is called JSON is complete and unambiguous JSON. A body of another media type is judged by `conformance/media-type-is-documented`. */
export const bodyIsSoundJson = defineCheck({
  id: 'conformance/body-is-sound-json',
  title: 'every body is sound JSON',
  scope: 'exchange',
  reads: [],
  guards: ['outcome'],
  appliesTo: ({ responses }) => responses.some(({ mediaTypes }) => mediaTypes.some(({ type }) => isJsonType(type))),
  *run({ operation, exchange, evidence }) {
    const { status, headers, flaws } = exchange.response;
    const documented = documentedResponse(operation, status);
    const media = documented?.mediaTypes.find(({ type }) => isJsonType(type));
    if (documented === undefined || media === undefined || !isJsonType(headers['content-type'] ?? media.type)) return;
    evidence.add('bodies read');
    for (const flaw of flaws) {
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
