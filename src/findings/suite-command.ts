import { existsSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../contract/index.ts';

/** A command of the suite as a reader types it. In a clone of the project commands run through npm; in the package there is no configuration of Playwright. */
export function suiteCommand(name: string, words = ''): string {
  const isInstalled = !existsSync(path.join(PROJECT, 'playwright.config.ts'));
  if (isInstalled) return `npx api-contract-suite ${name} ${words}`.trimEnd();
  return words === '' ? `npm run ${name}` : `npm run ${name} -- ${words}`;
}
