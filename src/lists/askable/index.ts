export { allowsText } from './allows-text.ts';
export { allowsQuery, pageSizes, sizeQuery } from './operation-gate.ts';
export { ListGate } from './list-gate.ts';
export { PageSizes } from './page-sizes.ts';
