import { expect as base } from '@playwright/test';
import type { SuiteExpect } from './suite-expect.ts';
import { toHaveTotal } from './to-have-total.ts';

/** Playwright's `expect` with matchers that read like a promise and fail like a finding. */
export const expect = base.extend({ toHaveTotal }) as unknown as SuiteExpect;
