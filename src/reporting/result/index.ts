export { failedTestIn, failedTestText, firstLineOf } from './failed-test.ts';
export { apiFailures, apiHeading, apiResult, failuresOfCoverage, verifiedOn } from './run-failures.ts';
export { type ResultName, type RunResult, isEmptyPart, runResult } from './run-result.ts';
