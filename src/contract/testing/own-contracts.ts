import { loadContracts } from '../load-contract.ts';

/** The contracts of this repository, read once for all the tests of a worker. */
export const CONTRACTS = loadContracts();
