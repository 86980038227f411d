export { failingRun } from './failing-run.ts';
export { HOSTILE } from './hostile-texts.ts';
export { sampleApi, sampleFinding, sampleRun, sampleVerdict } from './sample-run.ts';
