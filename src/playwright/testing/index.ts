export { ALL, CHECK, OTHER, report, type Played } from './report-run.ts';
