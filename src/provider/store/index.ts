export { ItemStore } from './item-store.ts';
export { asksForAValue, meets } from './view.ts';
export type { Condition } from './query.ts';
