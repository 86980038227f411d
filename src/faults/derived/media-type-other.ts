import { joinPointer } from '../../contract/index.ts';
import { defineDerivation } from './derivation.ts';
import { changeResponse, judgedResponses } from './outcomes/judged-responses.ts';

/** Media types that are named instead; the responses of an operation take them in turn. */
const INSTEAD = [
  ['text/html', 'text/html; charset=utf-8'],
  ['no media type', ''],
  ['application/octet-stream', 'application/octet-stream'],
  ['text/plain', 'text/plain'],
] as const;

/** JSON is sent under another media type, or under none. */
export const mediaTypeOther = defineDerivation({
  name: 'media-type-other',
  *derive(contract) {
    for (const operation of contract.operations)
      for (const [index, response] of judgedResponses(operation).entries()) {
        const [title, type] = INSTEAD[index % INSTEAD.length] ?? INSTEAD[0];
        yield {
          where: `${operation.id}/${response.status}`,
          title: `status ${response.status} of ${operation.id} names ${title}`,
          promise: joinPointer(response.pointer, 'content'),
          operations: [operation.id],
          wrap: changeResponse(response, (reply) => ({
            ...reply,
            headers: { ...reply.headers, 'content-type': type },
          })),
        };
      }
  },
});
