import type { Check } from '../check.ts';
import { clientMistakeIsNoServerError } from './client-mistake-is-no-server-error.ts';
import { errorBodyIsDocumented } from './error-body-is-documented.ts';
import { errorLeaksNothing } from './error-leaks-nothing.ts';
import { errorSaysWhatIsWrong } from './error-says-what-is-wrong.ts';
import { unlikelyCodeIsReported } from './unlikely-code-is-reported.ts';

export { saysUnpromised, UNDOCUMENTED } from '../probes/values/unpromised-text.ts';

/** Whether errors are what they are documented to be, and help without telling too much. */
export const errors = [
  clientMistakeIsNoServerError,
  errorBodyIsDocumented,
  errorSaysWhatIsWrong,
  errorLeaksNothing,
  unlikelyCodeIsReported,
] as const satisfies readonly Check[];
