import type { Contract, JsonPointer } from '../../contract/index.ts';
import type { Fault } from '../fault.ts';

/** A kind of fault that follows from the contract: one fault for each place where the contract makes that kind of promise. */
export interface Derivation {
  /** Begins the id of each fault, and is the name of the file. */
  readonly name: string;
  derive(contract: Contract): Iterable<Derived>;
}

export type Derived = Omit<Fault, 'id' | 'promise' | 'also' | 'derivation'> & {
  /** Ends the id: `Event.event_type`. */
  readonly where: string;
  readonly promise: JsonPointer;
  readonly also?: readonly JsonPointer[];
};

/** Declares a derivation. */
export function defineDerivation(derivation: Derivation): Derivation {
  return derivation;
}

/** The faults that one derivation finds in a contract. Throws where two of them would have the same id. */
export function deriveFaults({ name, derive }: Derivation, contract: Contract): Fault[] {
  const faults = [...derive(contract)].map(({ where, promise, also = [], ...rest }): Fault => ({
    ...rest,
    id: `${name}/${contract.api}/${where}`,
    promise: `${contract.api}#${promise}`,
    also: also.map((pointer) => `${contract.api}#${pointer}`),
    derivation: name,
  }));
  const twice = faults.find(({ id }, index) => faults.findIndex((other) => other.id === id) !== index);
  if (twice !== undefined)
    throw new Error(`Two faults are named ${twice.id}. Give them different names in src/faults/derived/${name}.ts.`);
  return faults;
}
