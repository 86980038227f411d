export { CoverageBook } from './coverage-book.ts';
export { coveragePercent } from './coverage-percent.ts';
