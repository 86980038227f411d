export { renderResults } from './render-results.ts';
export { verifyPacts } from './verify-pacts.ts';
