import type { RecordedResponse } from '../../../client/index.ts';
import {
  documentedRefusals,
  isStatusOfSuccess,
  type JsonPointer,
  type Operation,
  refusedSchemas,
} from '../../../contract/index.ts';
import { claimedOutcomes, claimsSuccess, contradiction, isUnnamedRefusal } from '../../answers/index.ts';

/**
 * The schemas of the error that an answer claims to be: those of its outcomes, else those of its status. Empty for a success, for a server error
 * and for an error in disguise, because other checks judge those.
 */
export function errorSchemas(operation: Operation, response: RecordedResponse): readonly JsonPointer[] {
  if (response.status >= 500 || claimsSuccess(operation, response) || contradiction(operation, response) !== undefined)
    return [];
  const claimed = claimedOutcomes(operation, response);
  const outcomes = claimed.flatMap(({ schema }) => schema ?? []);
  if (outcomes.length > 0) return [...new Set(outcomes)];
  const isOfSuccess = isStatusOfSuccess(operation.contract, response.status);
  // A code that no one documents may mean anything.
  const isUnknown = isOfSuccess && claimed.length === 0 && !isUnnamedRefusal(operation, response);
  return isUnknown ? [] : refusedSchemas(operation, response.status);
}

/** The schemas of every error that an operation may be answered with: those of outcomes, and those of statuses. */
export function allErrorSchemas(operation: Operation): readonly JsonPointer[] {
  const outcomes = Object.values(operation.contract.outcomes).flatMap(({ schema }) => schema ?? []);
  return [...new Set([...outcomes, ...documentedRefusals(operation)])];
}
