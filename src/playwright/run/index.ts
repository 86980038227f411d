export { beginRun, currentRun } from './begin-run.ts';
export { CurrentRun } from './current-run.ts';
export { serveOutcomes } from './serve-outcomes.ts';
