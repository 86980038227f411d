import type { Check } from '../check.ts';
import { clientMistakeIsNoServerError } from './client-mistake-is-no-server-error.ts';
import { errorBodyIsDocumented } from './error-body-is-documented.ts';
import { errorLeaksNothing } from './error-leaks-nothing.ts';
import { errorSaysWhatIsWrong } from './error-says-what-is-wrong.ts';
import { unlikelyCodeIsReported } from './unlikely-code-is-reported.ts';

/** Whether errors are as documented, and help the reader without telling too much. */
export const errors = [
  clientMistakeIsNoServerError,
  errorBodyIsDocumented,
  errorSaysWhatIsWrong,
  errorLeaksNothing,
  unlikelyCodeIsReported,
] as const satisfies readonly Check[];
