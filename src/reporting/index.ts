export { renderReport } from './render-report.ts';
export { renderCheckCatalogue, type CataloguedCheck } from './check-catalogue.ts';
