import type { Comparison } from '../../../contract/index.ts';
import type { Comparator } from './comparator.ts';
import { compareInstants } from './compare-instants.ts';
import { compareNumbers } from './compare-numbers.ts';
import { compareIgnoringCase } from './compare-ignoring-case.ts';
import { compareTexts } from './compare-texts.ts';

export type { Comparator } from './comparator.ts';

/** Every comparison that the provider keeps: one file each, and a line here. Where none is documented, it orders numbers as numbers and the rest as texts. */
export const COMPARATORS: Readonly<Record<Comparison, Comparator>> = {
  number: compareNumbers,
  text: compareTexts,
  'text-ignoring-case': compareIgnoringCase,
  instant: compareInstants,
  undocumented: (a, b) => (isNumber(a) && isNumber(b) ? compareNumbers(a, b) : compareTexts(a, b)),
};

function isNumber(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'bigint';
}
