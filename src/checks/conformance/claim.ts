import type { Operation, Outcome } from '../../contract/index.ts';
import type { RecordedResponse } from '../../client/index.ts';
import { valueAt } from '../../contract/index.ts';

type Answer = Pick<RecordedResponse, 'status' | 'body'>;

/** The outcomes that an answer says by its status and code, whatever the rest of its body looks like: that is a promise of its own. */
export function claimedOutcomes(operation: Operation, answer: Answer): readonly Outcome[] {
  return Object.values(operation.contract.outcomes).filter(
    ({ status, code }) => status.includes(answer.status) && (code === undefined || code.values.some((value) => value === valueAt(answer.body, code.at))),
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

/** `404 unknown-resource`, `200 with code 4999`: how an answer reads to a person. */
export function spoken(operation: Operation, answer: Answer): string {
  const names = claimedOutcomes(operation, answer).map(({ name }) => name);
  const codes = Object.values(operation.contract.outcomes).flatMap(({ code }) => (code === undefined ? [] : [valueAt(answer.body, code.at)]));
  const code = codes[0] === undefined ? '' : ` with code ${JSON.stringify(codes[0])}`;
  return `${answer.status}${code}${names.length === 0 ? '' : ` (${names.join(' or ')})`}`;
}

function refusals(operation: Operation): readonly Outcome[] {
  return Object.values(operation.contract.outcomes).filter(({ name }) => name !== 'success');
}
