export { ALL, CHECK, OTHER, REACHED, report, type Played } from './report-run.ts';
