export { renderCheckCatalogue, type CataloguedCheck } from './check-catalogue.ts';
export { counted } from './formats/counted.ts';
export { renderFinding } from './formats/render-finding.ts';
export { reasonsOf } from './formats/render-summary.ts';
export { runFailures } from './run-failures.ts';
export { default as ContractReporter } from './contract-reporter.ts';
export { openReport } from './open-report.ts';
export { provenContract } from './proven-contract.ts';
export { html, Markup, type Content } from './page/html.ts';
