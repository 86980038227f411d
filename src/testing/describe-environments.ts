import { test } from '@playwright/test';
import { knownContracts } from './configuration.ts';
import { apiRunOf } from './replayed-run.ts';
import { textOnly } from './text-only.ts';

/** Declares, for each API, what has to be sound before a verdict means anything: the environment and the waivers. */
export function describeEnvironments(): void {
  for (const { api } of knownContracts())
    test.describe(api, () => {
      test('is reachable and lets us sign in', () => {
        const { trouble } = apiRunOf(api);
        if (trouble !== undefined) throw textOnly(trouble);
      });
      test('has no expired or needless waiver', () => {
        const { waiverErrors } = apiRunOf(api);
        if (waiverErrors !== undefined) throw textOnly(waiverErrors.join('\n'));
      });
    });
}
