export { EVENTS } from './events.ts';
export { TEXTS } from './texts.ts';
export { toldBy } from './told-by.ts';
