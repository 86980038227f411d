import type { Check } from '../../checks/index.ts';
import type { Operation } from '../../contract/index.ts';

/** Whether somebody wants the verdict of a check on an operation. */
export type IsWanted = (operation: Operation, check: Check) => boolean;

/** Of the checks that apply to an operation, those that its wanted verdicts rest on: the wanted ones, and those that guard what they read, through any number of steps. */
export function neededChecks(
  operation: Operation,
  { applicable, isWanted }: { readonly applicable: readonly Check[]; readonly isWanted: IsWanted },
): readonly Check[] {
  const needed = new Set(applicable.filter((check) => isWanted(operation, check)));
  // A set that grows while it is walked is walked to its new end.
  for (const { reads } of needed)
    for (const guard of applicable) if (guard.guards?.some((part) => reads.includes(part))) needed.add(guard);
  return applicable.filter((check) => needed.has(check));
}
