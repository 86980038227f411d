import { readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import type { Run } from '../findings/index.ts';
import { FINDINGS_FILE, knownContracts } from './configuration.ts';

/** Declares a test for each API that fails where its provider could not be verified at all. */
export function describeEnvironments(): void {
  for (const { api } of knownContracts())
    test.describe(api, () => {
      test('is reachable and lets us sign in', () => {
        const run = JSON.parse(readFileSync(FINDINGS_FILE, 'utf8')) as Run;
        const { name } = test.info().project;
        for (const { trouble } of run.apis.filter((each) => each.api === api && (each.environment.name === name || name === 'contract'))) {
          if (trouble === undefined) continue;
          const error = new Error(trouble);
          error.stack = trouble;
          throw error;
        }
      });
    });
}
