export { CONTRACTS } from './own-contracts.ts';
