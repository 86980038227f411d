export { ReportsError } from './reports-error.ts';
export { RunFolder } from './run-folder.ts';
