import { loadContract, loadContracts, type Contract } from '../../contract/index.ts';
import { type Fault, faultsOf } from '../../faults/index.ts';

/** What no contract of the project promises. */
const INVENTED_CONTRACTS = [
  'src/measuring/detection/proving-ground/openapi.yaml',
  'src/measuring/detection/walking-ground/openapi.yaml',
];

/** Derivations whose faults only the invented contracts have, or have in another way: headers with values, pages counted in records, pages that are walked, an order of texts. */
const INVENTED = [
  'header-wrong',
  'header-number-unreadable',
  'page-count-wrong',
  'more-wrong',
  'larger-size-answered-otherwise',
  'identity-repeated',
  'way-leads-astray',
  'way-loses-items',
  'unknown-cursor-accepted',
  'page-size-ignored',
  'pages-counted-otherwise',
  'pages-do-not-add-up',
  'past-the-end',
  'order-other',
  'order-other-by-default',
];

/** The contracts of the project, and invented ones with what none of them promises. */
export function contractsToBreak(): readonly Contract[] {
  return [...loadContracts(), ...INVENTED_CONTRACTS.map((file) => loadContract(file))];
}

/** Every fault of the project's contracts, and those of the invented contracts that the others do not have. */
export function faultsToFind(contracts: readonly Contract[]): Fault[] {
  return contracts.flatMap((contract) =>
    faultsOf([contract]).filter(({ derivation }) => !isInvented(contract) || INVENTED.includes(derivation ?? '')),
  );
}

export function isInvented({ file }: Contract): boolean {
  return !file.startsWith('contracts/');
}
