export { ItemStore, type Condition, type Query } from './item-store.ts';
