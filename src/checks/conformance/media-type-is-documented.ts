import { bareMediaType, documentedResponse, isAlikeMediaType, isOfMediaRange } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';

/** The media type is one that the contract documents for the status. Parameters such as the charset, and the letter case, make no difference. A refusal may have any name of JSON. */
export const mediaTypeIsDocumented = defineCheck({
  id: 'conformance/media-type-is-documented',
  title: 'the media type is documented',
  scope: 'exchange',
  reads: [],
  appliesTo: ({ responses }) => responses.some(({ mediaTypes }) => mediaTypes.length > 0),
  *run({ operation, exchange, evidence }) {
    const { status, headers, bytes } = exchange.response;
    const documented = documentedResponse(operation, status);
    if (documented === undefined || documented.mediaTypes.length === 0 || bytes === 0) return;
    evidence.add('media types examined');
    const received = headers['content-type'];
    const types = documented.mediaTypes.map(({ type }) => bareMediaType(type));
    // A gateway may say a refusal, and call its JSON otherwise.
    const isSuccess = status >= 200 && status < 300;
    const isSame = isSuccess ? isOfMediaRange : isAlikeMediaType;
    if (received !== undefined && types.some((type) => isSame(type, received))) return;
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
