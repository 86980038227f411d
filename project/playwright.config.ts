import { defineConfig } from '@playwright/test';

/** The project's own tests: `npm test`. Contract verification has its own configuration at the top level. */
export default defineConfig({
  testDir: '..',
  testMatch: ['{src,project}/**/*.test.ts', 'specs/consumers/*.spec.ts'],
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  reporter: [['dot'], ['./plain-result.ts']],
  outputDir: '../reports/own-tests',
});
