export { expectOneAnswer, type Answered } from './expect-one-answer.ts';
export { ALL, CHECK, OTHER, REACHED, report, type Played } from './report-run.ts';
