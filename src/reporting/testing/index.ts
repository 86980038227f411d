export { launchBrowser } from './launch-browser.ts';
export { renderFindingsFile } from '../formats/findings-file.ts';
export { findingsProblems } from './findings-problems.ts';
export { largeRun } from './large-run.ts';
export { openAll, reportOpener, shown, type Opened } from './open-report-page.ts';
export { pastRun } from './past-run.ts';
