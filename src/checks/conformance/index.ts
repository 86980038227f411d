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
  plainRequestSucceeds,
  validRequestsSucceed,
  statusIsDocumented,
  mediaTypeIsDocumented,
  bodyIsSoundJson,
  successIsSaidConsistently,
  bodyMatchesSchema,
  headersMatch,
  undocumentedFieldsAreReported,
] as const satisfies readonly Check[];
