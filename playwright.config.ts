import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { preparedRun } from './src/playwright/prepared-run.ts';

const { environments, reports, isShared } = await preparedRun();
const inReports = (name: string) => path.join(reports, name);

/** Contract verification: `npm run verify`. The engine runs once, for the tests that are selected; each test waits for its verdict. */
export default defineConfig({
  testDir: 'specs',
  testIgnore: '**/consumers/**',
  outputDir: inReports('playwright-output'),
  globalSetup: './src/playwright/global-setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 1,
  projects: environments.length > 1 ? environments.map((name) => ({ name })) : [{ name: 'contract' }],
  reporter: [
    ['html', { outputFolder: inReports('playwright'), open: 'never' }],
    ['json', { outputFile: inReports('results.json') }],
    // What merge joins with the reports of other machines.
    ...(isShared ? [['blob', { outputDir: inReports('blob') }] as const] : []),
    ['./src/playwright/contract-reporter.ts', { reports }],
  ],
});
