import type { Check } from '../check.ts';
import { boundaryValuesAreAccepted } from './boundary-values-are-accepted.ts';
import { constantsAreRequired } from './constants-are-required.ts';
import { defaultEqualsOmitted } from './default-equals-omitted.ts';
import { documentedExamplesAreAccepted } from './documented-examples-are-accepted.ts';
import { enumValuesAreAccepted } from './enum-values-are-accepted.ts';
import { forbiddenCharacterIsRefused } from './forbidden-character-is-refused.ts';
import { formValuesAreReadFromTheForm } from './form-values-are-read-from-the-form.ts';
import { foreignOwnerIsRefused } from './foreign-owner-is-refused.ts';
import { malformedBodyIsRefused } from './malformed-body-is-refused.ts';
import { missingRequiredIsRefused } from './missing-required-is-refused.ts';
import { numberOutsideBoundsIsRefused } from './number-outside-bounds-is-refused.ts';
import { textOutsideItsLengthIsRefused } from './text-outside-its-length-is-refused.ts';
import { textOutsideItsFormatIsRefused } from './text-outside-its-format-is-refused.ts';
import { textOutsideItsPatternIsRefused } from './text-outside-its-pattern-is-refused.ts';
import { undocumentedParametersAreNoServerError } from './undocumented-parameters-are-no-server-error.ts';
import { unknownCursorsAreRefused } from './unknown-cursors-are-refused.ts';
import { unknownEnumValueIsRefused } from './unknown-enum-value-is-refused.ts';
import { unknownResourceIsNotFound } from './unknown-resource-is-not-found.ts';
import { unknownResourceShowsNothing } from './unknown-resource-shows-nothing.ts';
import { wrongTypeIsRefused } from './wrong-type-is-refused.ts';

/** Whether parameters accept what the contract allows and refuse what it does not. */
export const parameters = [
  enumValuesAreAccepted,
  boundaryValuesAreAccepted,
  defaultEqualsOmitted,
  documentedExamplesAreAccepted,
  missingRequiredIsRefused,
  unknownEnumValueIsRefused,
  numberOutsideBoundsIsRefused,
  textOutsideItsLengthIsRefused,
  textOutsideItsFormatIsRefused,
  textOutsideItsPatternIsRefused,
  wrongTypeIsRefused,
  forbiddenCharacterIsRefused,
  constantsAreRequired,
  unknownResourceIsNotFound,
  unknownResourceShowsNothing,
  foreignOwnerIsRefused,
  unknownCursorsAreRefused,
  formValuesAreReadFromTheForm,
  malformedBodyIsRefused,
  undocumentedParametersAreNoServerError,
] as const satisfies readonly Check[];
