import { existsSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../contract/index.ts';

/** In the package there is no configuration of Playwright. */
const IS_INSTALLED = !existsSync(path.join(PROJECT, 'playwright.config.ts'));

/** A command of the suite as a reader types it. In a clone of the project commands run through npm. */
export function suiteCommand(name: string, words = ''): string {
  if (IS_INSTALLED) return `npx api-contract-suite ${name} ${words}`.trimEnd();
  return words === '' ? `npm run ${name}` : `npm run ${name} -- ${words}`;
}
