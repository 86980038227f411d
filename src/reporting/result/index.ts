export { apiFailures, apiHeading, apiResult, verifiedOn } from './run-failures.ts';
export { type ResultName, type RunResult, isEmptyPart, runResult } from './run-result.ts';
