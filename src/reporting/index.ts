export { renderCheckCatalogue, type CataloguedCheck } from './check-catalogue.ts';
export { html, Markup, type Content } from './page/html.ts';
