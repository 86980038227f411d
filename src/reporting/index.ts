export { renderCheckCatalogue, type CataloguedCheck } from './check-catalogue.ts';
