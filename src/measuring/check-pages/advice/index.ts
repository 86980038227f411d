import type { CheckId } from '../../../checks/index.ts';
import type { Advice } from './advice.ts';
import { authenticationAdvice } from './authentication-advice.ts';
import { conformanceAdvice } from './conformance-advice.ts';
import { errorsAdvice } from './errors-advice.ts';
import { filteringAdvice } from './filtering-advice.ts';
import { invariantsAdvice } from './invariants-advice.ts';
import { paginationAdvice } from './pagination-advice.ts';
import { parametersAdvice } from './parameters-advice.ts';
import { sortingAdvice } from './sorting-advice.ts';

export type { Advice } from './advice.ts';

/** What to do about each check. */
export const ADVICE: Readonly<Record<CheckId, Advice>> = {
  ...conformanceAdvice,
  ...errorsAdvice,
  ...parametersAdvice,
  ...paginationAdvice,
  ...sortingAdvice,
  ...filteringAdvice,
  ...invariantsAdvice,
  ...authenticationAdvice,
};
