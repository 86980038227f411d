import { isRecord, joinPointer, schemaKeyword, type JsonPointer, type Operation } from '../../contract/index.ts';
import { claimedOutcomes, type Answer } from './claimed-outcomes.ts';
import { documentedResponse } from './documented-response.ts';

/** Whether an answer is a refusal of the documented shape whose code belongs to no named outcome. */
export function isUnnamedRefusal(operation: Operation, answer: Answer): boolean {
  return (
    claimedOutcomes(operation, answer).length === 0 &&
    refusedSchemas(operation, answer.status).some(
      (schema) => operation.contract.validate(schema, answer.body).length === 0,
    )
  );
}

/**
 * The schemas of a refusal with this status: the branches that the contract marks as `x-outcome: refused`. Without such a branch it is the
 * whole body, unless the status is one of success.
 */
export function refusedSchemas(operation: Operation, status: number): readonly JsonPointer[] {
  const { contract } = operation;
  const isSuccess = contract.outcomes.success?.status.includes(status) ?? status < 300;
  return (documentedResponse(operation, status)?.mediaTypes ?? []).flatMap(({ schema }) => {
    const branches = schemaKeyword(contract, schema, 'oneOf');
    const refused = (Array.isArray(branches?.value) ? branches.value : []).flatMap((branch: unknown, index) =>
      branches !== undefined && isRecord(branch) && branch['x-outcome'] === 'refused'
        ? [joinPointer(branches.promise, 'oneOf', String(index))]
        : [],
    );
    return refused.length > 0 || isSuccess ? refused : [schema];
  });
}
