export * from './check.ts';
export type * from './collection-reader.ts';
export { checks, families, familyOf, type CheckId, type FamilyName } from './catalogue.ts';
export { itemsOf, numberAt } from './collection/items-of.ts';
export { pageNumber } from './collection/page-number.ts';
export { canonical, sameMultiset } from './collection/multiset.ts';
