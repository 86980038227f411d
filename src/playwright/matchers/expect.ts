import { expect as base } from '@playwright/test';
import type { SuiteExpect } from './suite-expect.ts';
import { toBeOnePageOf } from './to-be-one-page-of.ts';
import { toBeRefusedAs } from './to-be-refused-as.ts';
import { toBeSortedBy } from './to-be-sorted-by.ts';
import { toContainOnly } from './to-contain-only.ts';
import { toHaveTotal } from './to-have-total.ts';
import { toKeepContract } from './to-keep-contract.ts';

/** Playwright's `expect` with matchers that read like a promise and fail like a finding. */
export const expect = base.extend({
  toKeepContract,
  toBeSortedBy,
  toHaveTotal,
  toBeOnePageOf,
  toContainOnly,
  toBeRefusedAs,
}) as unknown as SuiteExpect;
