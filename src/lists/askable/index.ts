export { allowsText } from './allows-text.ts';
export { allowsQuery, pageSizes } from './operation-gate.ts';
export { ListGate } from './list-gate.ts';
export { PageSizes } from './page-sizes.ts';
