export { renderCheckCatalogue, type CataloguedCheck } from './check-catalogue.ts';
export { default as ContractReporter } from './contract-reporter.ts';
export { html, Markup, type Content } from './page/html.ts';
