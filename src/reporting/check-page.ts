import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../contract/index.ts';

/** Where the page of a check stands, below the folder `docs` of the suite. */
export function checkPage(check: string): string {
  return `checks/${check}.md`;
}

/** The text of that page, where the suite holds it. */
export function checkPageText(check: string): string | undefined {
  const file = path.join(PROJECT, 'docs', checkPage(check));
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
