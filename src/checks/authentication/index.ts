import type { Check } from '../check.ts';
import { clockDifferencesAreTolerated } from './clock-differences-are-tolerated.ts';
import { emptyCredentialsAreRefused } from './empty-credentials-are-refused.ts';
import { expiredCredentialsAreRefused } from './expired-credentials-are-refused.ts';
import { foreignCredentialsAreRefused } from './foreign-credentials-are-refused.ts';
import { lengthenedCredentialsAreRefused } from './lengthened-credentials-are-refused.ts';
import { misplacedCredentialsAreRefused } from './misplaced-credentials-are-refused.ts';
import { missingCredentialsAreRefused } from './missing-credentials-are-refused.ts';
import { replayedCredentialsAreRefused } from './replayed-credentials-are-refused.ts';
import { rewrittenCredentialsAreRefused } from './rewritten-credentials-are-refused.ts';
import { staleCredentialsAreRefused } from './stale-credentials-are-refused.ts';
import { tamperedCredentialsAreRefused } from './tampered-credentials-are-refused.ts';
import { truncatedCredentialsAreRefused } from './truncated-credentials-are-refused.ts';
import { unknownMethodsFallBack } from './unknown-methods-fall-back.ts';
import { validCredentialsAreAccepted } from './valid-credentials-are-accepted.ts';

/** Whether credentials open what they should, and nothing else does. */
export const authentication = [
  validCredentialsAreAccepted,
  unknownMethodsFallBack,
  clockDifferencesAreTolerated,
  missingCredentialsAreRefused,
  emptyCredentialsAreRefused,
  truncatedCredentialsAreRefused,
  lengthenedCredentialsAreRefused,
  tamperedCredentialsAreRefused,
  rewrittenCredentialsAreRefused,
  foreignCredentialsAreRefused,
  expiredCredentialsAreRefused,
  staleCredentialsAreRefused,
  replayedCredentialsAreRefused,
  misplacedCredentialsAreRefused,
] as const satisfies readonly Check[];
