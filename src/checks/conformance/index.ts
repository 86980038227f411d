import type { Check } from '../check.ts';
import { bodyIsSoundJson } from './body-is-sound-json.ts';
import { bodyMatchesSchema } from './body-matches-schema.ts';
import { headersMatch } from './headers-match.ts';
import { mediaTypeIsDocumented } from './media-type-is-documented.ts';
import { plainRequestSucceeds } from './plain-request-succeeds.ts';
import { statusIsDocumented } from './status-is-documented.ts';
import { successIsSaidConsistently } from './success-is-said-consistently.ts';
import { undocumentedFieldsAreReported } from './undocumented-fields-are-reported.ts';
import { validRequestsSucceed } from './valid-requests-succeed.ts';

/** Whether each answer has the documented form. */
export const conformance = [
  // A body that no one can read is why a request does not succeed, and the report names the cause first.
  bodyIsSoundJson,
  successIsSaidConsistently,
  plainRequestSucceeds,
  validRequestsSucceed,
  statusIsDocumented,
  mediaTypeIsDocumented,
  bodyMatchesSchema,
  headersMatch,
  undocumentedFieldsAreReported,
] as const satisfies readonly Check[];
