export { changesSince, pastApiOf, type Changes } from './changes.ts';
export { keepRun, readHistory } from './history-folder.ts';
export { pastRunOf, type PastApi, type PastFinding, type PastRun } from './past-run.ts';
