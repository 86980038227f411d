import { defineCheck } from '../check.ts';
import { documentedResponse, essence } from './documented-response.ts';

/** The media type is one that the status documents; parameters such as charset and the letter case say nothing. */
export const mediaTypeIsDocumented = defineCheck({
  id: 'conformance/media-type-is-documented',
  title: 'the media type is documented',
  scope: 'exchange',
  appliesTo: ({ responses }) => responses.some(({ mediaTypes }) => mediaTypes.length > 0),
  *run({ operation, exchange, evidence }) {
    const { status, headers, bytes } = exchange.response;
    const documented = documentedResponse(operation, status);
    if (documented === undefined || documented.mediaTypes.length === 0 || bytes === 0) return;
    evidence.add('media types examined');
    const received = headers['content-type'];
    const types = documented.mediaTypes.map(({ type }) => essence(type));
    if (
      received !== undefined &&
      types.some((type) => type === essence(received) || (isJson(type) && isJson(essence(received))))
    )
      return;
    yield {
      message:
        received === undefined
          ? `an answer with status ${status} names no media type`
          : `an answer with status ${status} is ${received}`,
      expected: types.join(' or '),
      received: received ?? 'no Content-Type',
      exchange,
      promise: `${documented.pointer}/content`,
    };
  },
});

/** `application/json`, `text/json`, `application/problem+json`: each says that the body is JSON, which is what is promised. */
function isJson(type: string): boolean {
  return /^[a-z]+\/([a-z0-9.-]+\+)?json$/.test(type);
}
