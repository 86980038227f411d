export { described, documentWith, type Described } from './described.ts';
export { ITEMS, type Answering } from './list-service.ts';
export { lookAt } from './look-at.ts';
