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

/** The faults that one derivation finds in a contract. Where several would have one id, the operation or a number tells them apart. */
export function deriveFaults({ name, derive }: Derivation, contract: Contract): Fault[] {
  const derived = [...derive(contract)];
  const places = placesApart(derived);
  return derived.map(({ where, promise, also = [], ...rest }, index): Fault => ({
    ...rest,
    id: `${name}/${contract.api}/${places[index] ?? where}`,
    promise: `${contract.api}#${promise}`,
    also: also.map((pointer) => `${contract.api}#${pointer}`),
    derivation: name,
  }));
}

/** Operations that share a schema or a parameter break the same promise, each on its own. */
function placesApart(derived: readonly Derived[]): string[] {
  const alike = Map.groupBy(derived, ({ where }) => where);
  const taken = new Map<string, number>();
  return derived.map(({ where, operations = [] }) => {
    const isShared = alike.get(where)!.length > 1 && operations[0] !== undefined;
    const place = isShared ? `${where}@${operations[0]}` : where;
    const count = (taken.get(place) ?? 0) + 1;
    taken.set(place, count);
    return count === 1 ? place : `${place}-${count}`;
  });
}
