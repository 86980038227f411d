import type { RecordedResponse } from '../../../client/index.ts';
import type { JsonPointer, Operation } from '../../../contract/index.ts';
import {
  claimedOutcomes,
  claimsSuccess,
  contradiction,
  isUnnamedRefusal,
  refusedSchemas,
} from '../../answers/index.ts';

/**
 * The schemas of the error that an answer claims to be: those of its outcomes, else those of its status. Empty for a success, for a server error
 * and for an error in disguise, because other checks judge those.
 */
export function errorSchemas(operation: Operation, response: RecordedResponse): readonly JsonPointer[] {
  if (response.status >= 500 || claimsSuccess(operation, response) || contradiction(operation, response) !== undefined)
    return [];
  const outcomes = claimedOutcomes(operation, response).flatMap(({ schema }) => schema ?? []);
  if (outcomes.length > 0) return [...new Set(outcomes)];
  const isSuccessStatus =
    operation.contract.outcomes.success?.status.includes(response.status) ?? response.status < 300;
  return isSuccessStatus && !isUnnamedRefusal(operation, response) ? [] : refusedSchemas(operation, response.status);
}
