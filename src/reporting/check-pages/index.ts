export { checkPage, checkPagesIn } from './read-check-pages.ts';
export { renderCheckPage } from './render-check-page.ts';
export type { CheckExample, CheckPage } from './check-page.ts';
