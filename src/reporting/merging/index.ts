export { mergeRuns } from './merge-runs.ts';
