export { INNOCENT_TEXTS } from './innocent-texts.ts';
export { LEAKS } from './leaks.ts';
