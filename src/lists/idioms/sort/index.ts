export { askAgainstTheDefault, askForBareKey, askForDirection, askForOrder, type AskedOrder } from './ask-for.ts';
export { reversed } from './directions.ts';
export { type Disorder, firstDisorder, showsOrder } from './first-disorder.ts';
export { mirrors } from './mirrors.ts';
export { sortAsked, type SortAsked } from './sort-asked.ts';
