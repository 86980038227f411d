import type { Contract, OutcomeName } from '../../../contract/index.ts';

const PROVOKED = [
  'invalid-parameter',
  'missing-credentials',
  'invalid-credentials',
  'expired-credentials',
  'foreign-owner',
  'unknown-resource',
] as const;

/** The refusals of an API that a client can bring about. */
export function provokedOutcomes({ operations, outcomes }: Contract): OutcomeName[] {
  const hasOwner = operations.some(({ parameters }) => parameters.some(({ role }) => role === 'owner'));
  return PROVOKED.filter((name) => outcomes[name] !== undefined && (name !== 'foreign-owner' || hasOwner));
}
