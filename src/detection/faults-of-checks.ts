import type { CheckId } from '../checks/index.ts';
import type { FaultName } from '../provider/index.ts';

type Faults = readonly [FaultName, ...FaultName[]];

/** Which faults each check is for, by the name of a written fault or of a derivation; a check without any does not compile. */
export const FAULTS_OF_CHECKS: Partial<Record<CheckId, Faults>> = {
  'conformance/body-matches-schema': ['field-missing', 'field-null', 'field-of-another-type', 'field-outside-enumeration', 'field-beyond-its-bound', 'null-for-no-events'],
  'conformance/media-type-is-documented': ['refusal-as-page'],
  'pagination/pages-make-the-whole': ['pages-overlap'],
  'filtering/total-follows-the-filter': ['total-ignores-filter'],
  'sorting/default-order-is-documented': ['oldest-first-by-default'],
  'parameters/number-outside-bounds-is-refused': ['limit-is-clamped'],
  'parameters/foreign-owner-is-refused': ['foreign-project-served'],
  'authentication/expired-credentials-are-refused': ['expired-token-accepted'],
  'invariants/rules-hold': ['events-of-hours-ago'],
};
