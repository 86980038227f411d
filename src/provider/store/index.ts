export { ItemStore } from './item-store.ts';
export type { Condition } from './query.ts';
