import { loadContract, loadContracts, type Contract } from '../../contract/index.ts';
import { type Fault, faultsOf } from '../../faults/index.ts';

/** Derivations whose faults only the invented contract has, or has in another way: headers with values, a token in one place only, items with an identity, pages counted in records, an order of texts. */
const INVENTED = [
  'header-wrong',
  'credential-read-elsewhere',
  'identity-given-twice',
  'page-size-ignored',
  'pages-counted-otherwise',
  'pages-do-not-add-up',
  'past-the-end',
  'order-other',
  'order-other-by-default',
];

/** The contracts of the project, and an invented one with what none of them promises. */
export function contractsToBreak(): readonly Contract[] {
  return [...loadContracts(), loadContract('src/measuring/detection/proving-ground/openapi.yaml')];
}

/** Every fault of the project's contracts, and those of the invented contract that the others do not have. */
export function faultsToFind(contracts: readonly Contract[]): Fault[] {
  return contracts.flatMap((contract) =>
    faultsOf([contract]).filter(({ derivation }) => !isInvented(contract) || INVENTED.includes(derivation ?? '')),
  );
}

export function isInvented({ file }: Contract): boolean {
  return !file.startsWith('contracts/');
}
