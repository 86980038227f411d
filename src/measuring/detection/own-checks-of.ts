import type { Fault } from '../../faults/index.ts';
import { FAULTS_OF_CHECKS } from './faults-of-checks.ts';

/** The checks that are meant to find a fault. */
export function ownChecksOf({ id, derivation }: Fault): readonly string[] {
  const name = derivation ?? id;
  return Object.entries(FAULTS_OF_CHECKS)
    .filter(([, faults]) => faults.some((fault) => fault === name))
    .map(([check]) => check);
}
