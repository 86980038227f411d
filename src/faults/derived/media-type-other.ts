import { joinPointer } from '../../contract/index.ts';
import { changeReply } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { isPart } from './reply-flawed.ts';

/** JSON is sent under the name of something else, or of nothing. */
export const mediaTypeOther = defineDerivation({
  name: 'media-type-other',
  *derive(contract) {
    for (const operation of contract.operations)
      for (const [index, response] of operation.responses
        .filter(({ status }) => /^[24]/.test(status) && status !== '429')
        .entries())
        yield {
          where: `${operation.id}/${response.status}`,
          title: `status ${response.status} of ${operation.id} names ${['text/html', 'no media type', 'application/octet-stream', 'text/plain'][index % 4]}`,
          promise: joinPointer(response.pointer, 'content'),
          operations: [operation.id],
          wrap: changeReply((reply, answer) => {
            if (!isPart(reply, answer, response) || answer.operation.id !== operation.id) return reply;
            const { 'content-type': _json, ...headers } = reply.headers;
            const type = ['text/html; charset=utf-8', undefined, 'application/octet-stream', 'text/plain'][index % 4];
            return {
              ...reply,
              headers: type === undefined ? { ...headers, 'content-type': '' } : { ...headers, 'content-type': type },
            };
          }),
        };
  },
});
