import type { Operation, Parameter } from '../../../contract/index.ts';
import { Refusal } from '../../pipeline/refusal.ts';
import { canRefuse, refusedWith } from '../../pipeline/refused-with.ts';

/**
 * Matches before a place that this list did not give: refused as the contract says, or nothing stands there where it promises a success. Where the
 * contract promises no refusal and knows no status for one, it is read over.
 */
export function unknownPlace(
  operation: Operation,
  parameter: Parameter,
  read: 'unknown' | 'foreign' | 'expired',
): number {
  const bad = parameter.answers[read] === undefined ? 'unknown' : read;
  if (parameter.answers[bad]?.outcomes.every((outcome) => outcome === 'success')) return Number.POSITIVE_INFINITY;
  if (!canRefuse(operation, parameter, bad)) return 0;
  throw new Refusal(refusedWith(parameter, bad), parameter.name);
}
