import { defineConfig } from '@playwright/test';

/** What Playwright itself takes: one empty test with the reporters of a verification. */
export default defineConfig({
  testDir: '.',
  testMatch: 'empty.test.ts',
  outputDir: '../../reports/bench/output',
  workers: 1,
  reporter: [
    ['html', { outputFolder: '../../reports/bench/playwright', open: 'never' }],
    ['json', { outputFile: '../../reports/bench/results.json' }],
  ],
});
