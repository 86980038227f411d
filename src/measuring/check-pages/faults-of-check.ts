import type { Fault } from '../../faults/index.ts';
import { FAULTS_OF_CHECKS } from '../detection/faults-of-checks.ts';

/**
 * The faults that a check is meant to find: one list for each name on its line of the table, where a derivation stands for many faults. Those whose ids
 * hold words of the check's name show it best, and come first.
 */
export function faultsOfCheck(check: string, faults: readonly Fault[]): readonly (readonly Fault[])[] {
  const words = check.split(/[/-]/);
  const shared = ({ id }: Fault) => words.filter((word) => id.includes(word)).length;
  return (FAULTS_OF_CHECKS[check] ?? [])
    .map((name) => faults.filter(({ id, derivation }) => (derivation ?? id) === name))
    .filter((named) => named.length > 0)
    .map((named) => named.toSorted((one, other) => shared(other) - shared(one)));
}
