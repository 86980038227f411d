import type { Derivation } from '../derivation.ts';
import { parameterBoundIgnored } from '../parameter-bound-ignored.ts';
import { parameterLengthIgnored } from '../parameter-length-ignored.ts';
import { parameterLengthRefused } from '../parameter-length-refused.ts';
import { parameterFormatIgnored } from '../parameter-format-ignored.ts';
import { parameterPatternIgnored } from '../parameter-pattern-ignored.ts';
import { parameterBoundRefused } from '../parameter-bound-refused.ts';
import { parameterOfAnotherTypeAccepted } from '../parameter-of-another-type-accepted.ts';
import { wordsReadAsNumbers } from '../words-read-as-numbers.ts';
import { parameterValueInvented } from '../parameter-value-invented.ts';
import { parameterValueRefused } from '../parameter-value-refused.ts';
import { parameterExampleRefused } from '../parameter-example-refused.ts';

/** Faults of what parameters accept and refuse. */
export const PARAMETER_DERIVATIONS: readonly Derivation[] = [
  parameterBoundIgnored,
  parameterLengthIgnored,
  parameterLengthRefused,
  parameterFormatIgnored,
  parameterPatternIgnored,
  parameterBoundRefused,
  parameterOfAnotherTypeAccepted,
  wordsReadAsNumbers,
  parameterValueInvented,
  parameterValueRefused,
  parameterExampleRefused,
];
