import { loadContract, loadContracts, type Contract } from '../../contract/index.ts';
import { type Fault, faultsOf } from '../../faults/index.ts';

/** Derivations whose faults only the invented contract has, or has in another way: headers with values, pages counted in records, an order of texts. */
const INVENTED = [
  'header-wrong',
  'page-size-ignored',
  'pages-counted-otherwise',
  'pages-do-not-add-up',
  'past-the-end',
  'order-other',
  'order-other-by-default',
];

const PROVING_GROUND = 'src/measuring/detection/proving-ground/openapi.yaml';

/** The contracts of the project, and an invented one with what none of them promises; or those of another folder, and they alone. */
export function contractsToBreak(folder?: string): readonly Contract[] {
  if (folder !== undefined) return loadContracts(folder);
  return [...loadContracts(), loadContract(PROVING_GROUND)];
}

/** Every fault of the project's contracts, and those of the invented contract that the others do not have. */
export function faultsToFind(contracts: readonly Contract[]): Fault[] {
  return contracts.flatMap((contract) =>
    faultsOf([contract]).filter(({ derivation }) => !isInvented(contract) || INVENTED.includes(derivation ?? '')),
  );
}

export function isInvented({ file }: Contract): boolean {
  return file === PROVING_GROUND;
}
