import { existsSync, readFileSync } from 'node:fs';
import type { CheckPage } from './check-page.ts';

/** The pages of all checks as data; `npm run docs` writes it beside the pages. */
const PAGES = new URL('../../../docs/checks/checks.json', import.meta.url);

let known: ReadonlyMap<string, CheckPage> | undefined;

/** What the page of a check says; `undefined` where no page is written. */
export function checkPage(check: string): CheckPage | undefined {
  known ??= new Map(checkPagesIn(PAGES).map((page) => [page.id, page]));
  return known.get(check);
}

/** The pages that a file holds, in the order of the catalogue; none where there is no such file. */
export function checkPagesIn(file: string | URL = PAGES): readonly CheckPage[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly CheckPage[]) : [];
}
