import { documentedResponse } from './documented-response.ts';
import { isRecord, joinPointer } from './json-pointer.ts';
import type { DocumentedResponse, JsonPointer, Operation } from './model/index.ts';
import { isStatusOfSuccess } from './outcomes.ts';
import { schemaKeyword } from './schema/schema-keyword.ts';

/**
 * The schemas of a refusal with this status: the branches that the contract marks as `x-outcome: refused`. Without such a branch it is the
 * whole body, unless the status is one of success.
 */
export function refusedSchemas(operation: Operation, status: number): readonly JsonPointer[] {
  const response = documentedResponse(operation, status);
  return response === undefined ? [] : refusalsIn(operation, response, isStatusOfSuccess(operation.contract, status));
}

/** The schemas of every refusal that an operation documents, whatever its status. */
export function documentedRefusals(operation: Operation): readonly JsonPointer[] {
  const schemas = operation.responses
    .filter(({ status }) => !status.startsWith('5'))
    .flatMap((response) => refusalsIn(operation, response, response.status.startsWith('2')));
  return [...new Set(schemas)];
}

function refusalsIn(
  { contract }: Operation,
  { mediaTypes }: DocumentedResponse,
  isSuccess: boolean,
): readonly JsonPointer[] {
  return mediaTypes.flatMap(({ schema }) => {
    const branches = schemaKeyword(contract, schema, 'oneOf');
    const refused = (Array.isArray(branches?.value) ? branches.value : []).flatMap((branch: unknown, index) =>
      branches !== undefined && isRecord(branch) && branch['x-outcome'] === 'refused'
        ? [joinPointer(branches.promise, 'oneOf', String(index))]
        : [],
    );
    return refused.length > 0 || isSuccess ? refused : [schema];
  });
}
