export { CoverageBook } from './coverage-book.ts';
export { coveragePercent } from './coverage-percent.ts';
export { GROUPS, namedPromises, openPromises, promisesOf } from './open-promises.ts';
