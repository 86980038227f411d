export { askForDirection, oppositeOf } from './directions.ts';
export { distinctKeys, firstDisorder, type Ordering } from './first-disorder.ts';
export { sortAsked, type SortAsked } from './sort-asked.ts';
