import { defineDerivation } from './derivation.ts';
import { readOver } from './parameters/read-over.ts';

/** A text that does not fit its pattern is read over. */
export const parameterPatternIgnored = defineDerivation({
  name: 'parameter-pattern-ignored',
  derive: (contract) => readOver(contract, { keyword: 'pattern', title: 'that does not fit its pattern is read over' }),
});
