export { checkPage } from './read-check-pages.ts';
export type { CheckExample, CheckPage } from './check-page.ts';
