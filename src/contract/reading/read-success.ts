import type { DocumentedResponse, JsonPointer } from '../model/index.ts';
import { successfulResponse } from '../successful-response.ts';
import { OpenApiNode } from './open-api-node.ts';

/** The schema of a successful body: of the branch with `x-outcome: success` where the answer has several. */
export function readSuccess(operation: OpenApiNode, responses: readonly DocumentedResponse[]): JsonPointer {
  const schema =
    successfulResponse(responses)?.mediaTypes[0]?.schema ??
    operation.fail('documents no 2xx response with a body. Describe it, or take the operation out by an overlay.');
  const branches = new OpenApiNode(operation.source, schema).optional('oneOf')?.elements();
  if (!branches) return schema;
  const success = branches.find((branch) =>
    [branch, branch.follow()].some((node) => node.extension('x-outcome')?.value === 'success'),
  );
  return success?.schema() ?? operation.source.fail(schema, 'has several branches and none with "x-outcome: success".');
}
