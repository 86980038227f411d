import { loadContract, loadContracts, type Contract } from '../../contract/index.ts';
import { type Fault, faultsOf } from '../../faults/index.ts';

/**
 * Invented contract → derivations whose faults only it has, or has in another way: headers with values, a token in one place only, items with an
 * identity, pages counted in records, an order of texts; pages that are walked; links beside numbers; sort keys with a sign or a word, and filters of every kind.
 */
const INVENTED: Readonly<Record<string, readonly string[]>> = {
  'proving-ground': [
    'header-wrong',
    'credential-read-elsewhere',
    'identity-repeated',
    'parameter-length-ignored',
    'parameter-length-refused',
    'parameter-format-ignored',
    'parameter-pattern-ignored',
    'page-size-ignored',
    'pages-counted-otherwise',
    'pages-do-not-add-up',
    'past-the-end',
    'order-other',
    'order-other-by-default',
  ],
  'walking-ground': [
    'header-wrong',
    'header-number-unreadable',
    'page-count-wrong',
    'more-wrong',
    'larger-size-answered-otherwise',
    'identity-repeated',
    'way-leads-astray',
    'token-forgotten',
    'cursor-expires-at-once',
    'way-loses-items',
    'marker-misread',
    'page-not-full',
    'unknown-cursor-accepted',
    'foreign-cursor-accepted',
    'cursor-opens-to-strangers',
    'page-size-ignored',
    'pages-counted-otherwise',
    'pages-do-not-add-up',
    'past-the-end',
    'order-other',
    'order-other-by-default',
  ],
  'linked-and-searched': [
    'refusal-malformed',
    'malformed-body-accepted',
    'link-leads-astray',
    'filters-do-not-combine',
    'left-wrong',
    'filter-too-narrow',
    'filter-text-changed',
    'unknown-key-misread',
    'zero-size-misread',
    'filter-misread',
    'special-value-misread',
    'blanks-kept',
    'unknown-cursor-accepted',
    'foreign-cursor-accepted',
  ],
  'sorted-and-filtered': [
    'order-other',
    'order-other-by-default',
    'order-compares-otherwise',
    'further-key-ignored',
    'key-forgotten-under-filter',
    'order-loses-items',
    'ties-turn-on-later-pages',
    'nulls-elsewhere',
    'blanks-kept',
    'filter-ignored',
    'filter-otherwise',
    'filter-misread',
    'filter-too-narrow',
    'default-filter-ignored',
    'any-value-filters',
    'past-the-end',
    'offset-ignored',
    'bound-exclusive',
  ],
};

/** The contracts of the project, and invented ones with what none of them promises; or those of another folder, and they alone. */
export function contractsToBreak(folder?: string): readonly Contract[] {
  if (folder !== undefined) return loadContracts(folder);
  const invented = Object.keys(INVENTED).map((name) => loadContract(`src/measuring/detection/${name}/openapi.yaml`));
  return [...loadContracts(), ...invented];
}

/** Every fault of the project's contracts, and those of the invented contracts that the others do not have. */
export function faultsToFind(contracts: readonly Contract[]): Fault[] {
  return contracts.flatMap((contract) =>
    faultsOf([contract]).filter(
      ({ derivation }) => !isInvented(contract) || INVENTED[contract.api]?.includes(derivation ?? ''),
    ),
  );
}

export function isInvented({ file }: Contract): boolean {
  return file.startsWith('src/measuring/detection/');
}
