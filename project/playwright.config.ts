import { globSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { END_TO_END_TESTS } from './end-to-end-tests.ts';
import { SLOW_TESTS } from './slow-tests.ts';

const MINUTES = 60_000;
const PROJECT = path.resolve(import.meta.dirname, '..');
// Workers, and the commands that tests start, begin sooner where Node keeps what it has compiled.
process.env['NODE_COMPILE_CACHE'] ??= path.join(PROJECT, 'node_modules/.cache/compiled');
const slow = matching(SLOW_TESTS);
const endToEnd = matching(END_TO_END_TESTS);

/** One expression for all the files: Playwright reads a glob anew for each file that it compares. */
function matching(patterns: readonly string[]): RegExp {
  const files = globSync([...patterns], { cwd: PROJECT }).map((file) => file.replaceAll(/\W/g, String.raw`\$&`));
  return new RegExp(`(?:${files.join('|')})$`);
}

/** The project's own tests: `npm test`, and `npm run test:e2e`. Contract verification has its own configuration at the top level. */
export default defineConfig({
  testDir: '..',
  testMatch: [/(?:src|project)[\\/].*\.test\.ts$/, /specs[\\/]consumers[\\/].*\.spec\.ts$/],
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // One more than small machines have cores, because some tests only wait: for a timeout, a pace, or a slow provider.
  workers: 3,
  // Only a hang takes so long: a busy machine may be twenty times as slow as an idle one.
  timeout: 20 * MINUTES,
  expect: { timeout: 2 * MINUTES },
  // The slow ones come first, so that no worker waits for a long one at the end. A file of fast ones stays in one worker: loading it costs more than its tests.
  projects: [
    { name: 'slow', testMatch: slow, testIgnore: endToEnd },
    { name: 'fast', fullyParallel: false, testIgnore: [slow, endToEnd] },
    { name: 'end-to-end', testMatch: endToEnd },
  ],
  reporter: [['dot'], ['./plain-result.ts']],
  outputDir: '../reports/own-tests',
});
