export { described, documentWith, type Described } from './described.ts';
export { ITEMS, listService, type Answering, type ListService } from './list-service.ts';
export { lookAt } from './look-at.ts';
