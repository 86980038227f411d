import { isJsonType } from '../media-type.ts';
import type { DocumentedResponse, JsonPointer } from '../model/index.ts';
import { successfulMedia } from '../successful-response.ts';
import { OpenApiNode } from './open-api-node.ts';

/** The schema of a successful body: of the branch with `x-outcome: success` where the answer has several. */
export function readSuccess(operation: OpenApiNode, responses: readonly DocumentedResponse[]): JsonPointer {
  const media =
    successfulMedia(responses) ??
    operation.fail('documents no 2xx response with a body. Describe it, or take the operation out by an overlay.');
  if (!isJsonType(media.type) && !media.type.includes('*') && operation.extension('x-collection'))
    operation.fail(
      `is a list that is answered as ${media.type}, and lists are read from JSON. Document a JSON answer.`,
    );
  const { schema } = media;
  const branches = new OpenApiNode(operation.source, schema).optional('oneOf')?.elements();
  if (!branches) return schema;
  const success = branches.find((branch) =>
    [branch, branch.follow()].some((node) => node.extension('x-outcome')?.value === 'success'),
  );
  return success?.schema() ?? operation.source.fail(schema, 'has several branches and none with "x-outcome: success".');
}
