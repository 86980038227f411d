import { type Operation, valueAt } from '../../contract/index.ts';
import { claimsSuccess, type Answer } from './claimed-outcomes.ts';

/** What the body is, where it is the opposite of what status and code claim; else `undefined`. */
export function contradiction(operation: Operation, answer: Answer): 'an error' | 'a success' | undefined {
  if (answer.body === undefined || answer.status >= 500) return undefined;
  const fits = (schema: string) => operation.contract.validate(schema, answer.body).length === 0;
  // What an answer claims is nearly always what it is, and then nothing else needs a look.
  const isSuccess = () => fits(operation.success);
  const errors = Object.values(operation.contract.outcomes).flatMap(({ name, schema }) =>
    name === 'success' || schema === undefined ? [] : [schema],
  );
  const isError = () => errors.some(fits);
  // Where every object keeps the schema of an error, keeping it tells nothing.
  const isToldError = () => errors.some((schema) => operation.contract.validate(schema, {}).length > 0 && fits(schema));
  if (claimsSuccess(operation, answer)) return !isSuccess() && isToldError() ? 'an error' : undefined;
  return !isError() && isSuccess() && isTold(operation, answer) ? 'a success' : undefined;
}

/** Whether a body shows that it is a success: it holds the list, or has something that not every object has. */
function isTold({ contract, success, collection }: Operation, { body }: Answer): boolean {
  if (collection && Array.isArray(valueAt(body, collection.items))) return true;
  return contract.validate(success, {}).length > 0;
}
