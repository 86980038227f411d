export { ItemStore } from './item-store.ts';
export { meets } from './view.ts';
export type { Condition } from './query.ts';
