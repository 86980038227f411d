import type { Operation, Outcome } from '../../contract/index.ts';
import type { RecordedResponse } from '../../client/index.ts';
import { isRecord, joinPointer, schemaKeyword, valueAt, type JsonPointer } from '../../contract/index.ts';
import { documentedResponse } from './documented-response.ts';

type Answer = Pick<RecordedResponse, 'status' | 'body'>;

/** The outcomes that an answer says by its status and code, whatever the rest of its body looks like: that is a promise of its own. */
export function claimedOutcomes(operation: Operation, answer: Answer): readonly Outcome[] {
  return Object.values(operation.contract.outcomes).filter(
    ({ status, code }) =>
      status.includes(answer.status) &&
      (code === undefined || code.values.some((value) => value === valueAt(answer.body, code.at))),
  );
}

export function claimsSuccess(operation: Operation, answer: Answer): boolean {
  return claimedOutcomes(operation, answer).some(({ name }) => name === 'success');
}

/** What the body is, where that is the opposite of what status and code say. */
export function contradiction(operation: Operation, answer: Answer): 'an error' | 'a success' | undefined {
  if (answer.body === undefined || answer.status >= 500) return undefined;
  const fits = (schema: string) => operation.contract.validate(schema, answer.body).length === 0;
  const isSuccess = fits(operation.success);
  const isError = refusals(operation).some(({ schema }) => schema !== undefined && fits(schema));
  if (claimsSuccess(operation, answer)) return isError && !isSuccess ? 'an error' : undefined;
  return isSuccess && !isError ? 'a success' : undefined;
}

/** A refusal whose code is none of the named outcomes: the contract documents its shape, and its code is worth knowing. */
export function isUnnamedRefusal(operation: Operation, answer: Answer): boolean {
  return (
    claimedOutcomes(operation, answer).length === 0 &&
    refusedSchemas(operation, answer.status).some(
      (schema) => operation.contract.validate(schema, answer.body).length === 0,
    )
  );
}

/** What a refusal with this status looks like: the branch that says so, else the body of a status that is no success. */
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

/** `404 unknown-resource`, `200 with code 4999`: how an answer reads to a person. */
export function describeOutcome(operation: Operation, answer: Answer): string {
  const names = claimedOutcomes(operation, answer).map(({ name }) => name);
  const codes = Object.values(operation.contract.outcomes).flatMap(({ code }) =>
    code === undefined ? [] : [valueAt(answer.body, code.at)],
  );
  const code = codes[0] === undefined ? '' : ` with code ${JSON.stringify(codes[0])}`;
  return `${answer.status}${code}${names.length === 0 ? '' : ` (${names.join(' or ')})`}`;
}

function refusals(operation: Operation): readonly Outcome[] {
  return Object.values(operation.contract.outcomes).filter(({ name }) => name !== 'success');
}
