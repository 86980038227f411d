export { launchBrowser } from './launch-browser.ts';
export { findingsProblems } from './findings-problems.ts';
