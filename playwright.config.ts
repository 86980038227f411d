import { defineConfig } from '@playwright/test';
import { environmentNames } from './src/playwright/environment-names.ts';

const environments = await environmentNames();

/** Contract verification: `npm run verify`. The engine runs once, in the global setup; each test replays one verdict. */
export default defineConfig({
  testDir: 'specs',
  testIgnore: '**/consumers/**',
  outputDir: 'reports/playwright-output',
  globalSetup: './src/playwright/global-setup.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 1,
  projects: environments.length > 1 ? environments.map((name) => ({ name })) : [{ name: 'contract' }],
  reporter: [
    ['html', { outputFolder: 'reports/playwright', open: 'never' }],
    ['json', { outputFile: 'reports/results.json' }],
    ['junit', { outputFile: 'reports/junit.xml' }],
    ['./src/playwright/contract-reporter.ts', { findings: 'reports/findings.json' }],
  ],
});
