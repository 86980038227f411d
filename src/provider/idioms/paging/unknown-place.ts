import type { Parameter } from '../../../contract/index.ts';
import { Refusal } from '../../pipeline/refusal.ts';
import { refusedWith } from '../../pipeline/refused-with.ts';

/** Matches before a place that this list did not give: refused as the contract says, or nothing stands there where it promises a success. */
export function unknownPlace(parameter: Parameter, read: 'unknown' | 'foreign' | 'expired'): number {
  const bad = parameter.answers[read] === undefined ? 'unknown' : read;
  if (parameter.answers[bad]?.outcomes.every((outcome) => outcome === 'success')) return Number.POSITIVE_INFINITY;
  throw new Refusal(refusedWith(parameter, bad), parameter.name);
}
