import type { FaultResult } from './measurement.ts';

/** Whether the first thing that is said about a fault comes from a check that is meant to find it. What is said is in the order of the report. */
export function standsFirst({ said: [first] }: Pick<FaultResult, 'said'>): boolean {
  return first?.own === true;
}
