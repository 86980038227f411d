import { existsSync, readFileSync } from 'node:fs';
import type { CheckPage } from './check-page.ts';

/** The pages of all checks as data; `npm run docs` writes it beside the pages. */
const PAGES = new URL('../../../docs/checks/checks.json', import.meta.url);

let pages: ReadonlyMap<string, CheckPage> | undefined;

/** What the page of a check says; `undefined` where no page is written. */
export function checkPage(check: string): CheckPage | undefined {
  pages ??= new Map(read().map((page) => [page.id, page]));
  return pages.get(check);
}

function read(): readonly CheckPage[] {
  return existsSync(PAGES) ? (JSON.parse(readFileSync(PAGES, 'utf8')) as readonly CheckPage[]) : [];
}
