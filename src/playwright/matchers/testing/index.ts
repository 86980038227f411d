export { LOANS } from './loans.ts';
export { TEXTS } from './texts.ts';
export { toldBy } from './told-by.ts';
