import type { Check } from '../../checks/index.ts';
import type { Operation } from '../../contract/index.ts';

/** Whether somebody wants the verdict of a check on an operation. */
export type IsWanted = (operation: Operation, check: Check) => boolean;

/** The checks that the wanted verdicts on an operation rest on: the wanted ones, and those that guard what they read, through any number of steps. */
export function neededChecks(
  operation: Operation,
  { checks, isWanted }: { readonly checks: readonly Check[]; readonly isWanted: IsWanted },
): readonly Check[] {
  const applicable = checks.filter((check) => check.appliesTo(operation));
  const needed = new Set(applicable.filter((check) => isWanted(operation, check)));
  // A set that grows while it is walked is walked to its new end.
  for (const { reads } of needed)
    for (const guard of applicable) if (guard.guards?.some((part) => reads.includes(part))) needed.add(guard);
  return applicable.filter((check) => needed.has(check));
}
