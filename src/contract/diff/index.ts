export { compareContracts } from './compare-contracts.ts';
export { namedContract } from './named-contract.ts';
export { renderComparison } from './render-comparison.ts';
