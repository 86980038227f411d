import { existsSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../contract/index.ts';

/** A command as its user types it: in a clone of the project through npm; in the package there is no configuration of Playwright. */
export function typedCommand(command: string, words: string): string {
  const isInstalled = !existsSync(path.join(PROJECT, 'playwright.config.ts'));
  return isInstalled ? `npx api-contract-suite ${command} ${words}` : `npm run ${command} -- ${words}`;
}
