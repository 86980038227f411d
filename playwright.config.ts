import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { preparedRun } from './src/playwright/prepared-run.ts';

const { environments, reports, byHand, isShared } = await preparedRun();
const inReports = (name: string) => path.join(reports, name);

/** A test by hand belongs to the API that its file begins with: `specs/api/library-loans.spec.ts`. */
const otherApis = new RegExp(String.raw`[\\/]specs[\\/]api[\\/](?!(?:${byHand.join('|')})-)[^\\/]*$`);

/**
 * Contract verification: `npm run verify`. The engine runs once, for the tests that are selected; each test waits for its verdict. Tests by
 * hand run beside it.
 */
export default defineConfig({
  testDir: 'specs',
  testIgnore: ['**/consumers/**', otherApis],
  // A real environment may be slow. A test that waits for a verdict has no limit.
  timeout: 120_000,
  outputDir: inReports('playwright-output'),
  globalSetup: './src/playwright/global-setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 1,
  projects: environments.length > 1 ? environments.map((name) => ({ name })) : [{ name: 'contract' }],
  reporter: [
    ['./src/playwright/one-worker-reporter.ts'],
    ['html', { outputFolder: inReports('playwright'), open: 'never' }],
    ['json', { outputFile: inReports('results.json') }],
    // What merge joins with the reports of other machines.
    ...(isShared ? [['blob', { outputDir: inReports('blob') }] as const] : []),
    ['./src/playwright/contract-reporter.ts', { reports }],
  ],
});
