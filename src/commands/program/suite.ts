import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the suite's own `package.json`: the clone of the project, or the installed package. */
const FOLDER = path.dirname(fileURLToPath(import.meta.resolve('api-contract-suite/package.json')));

/** Where the commands run: in a clone of the project, or in the package, which has no specs and no development tools. */
export const SUITE = {
  folder: FOLDER,
  manifest: path.join(FOLDER, 'package.json'),
  isInstalled: !existsSync(path.join(FOLDER, 'playwright.config.ts')),
} as const;
