import type { Apis } from '../../generated/apis.ts';
import { testFor } from '../playwright/fixtures/index.ts';

/** `test` with the APIs of this package. With contracts of your own: `const test = testFor<Apis>()`. */
export const suiteTest = testFor<Apis>();
