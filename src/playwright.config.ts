import { defineConfig } from '@playwright/test';

/** The project's own tests: `npm test`. Contract verification has its own configuration at the top level. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  outputDir: '../reports/own-tests',
});
