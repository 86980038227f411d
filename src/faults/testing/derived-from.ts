import type { Contract } from '../../contract/index.ts';
import { type Fault, faultsOf } from '../index.ts';

/** The first fault that a derivation makes of a contract; of several, the one whose id ends with some words. A test says what it needs broken, and not where that is. */
export function derivedFrom(contract: Contract, derivation: string, end = ''): Fault {
  const found = faultsOf([contract]).find((fault) => fault.derivation === derivation && fault.id.endsWith(end));
  if (!found) throw new Error(`${contract.api} has no fault ${derivation} that ends with "${end}".`);
  return found;
}
