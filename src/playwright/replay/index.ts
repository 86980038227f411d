export { detailsOf, replay } from './replay.ts';
export { replayedTests } from './replayed-tests.ts';
