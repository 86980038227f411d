import { constraints, type Contract, type JsonPointer, type Operation, type Parameter } from '../../contract/index.ts';
import { shortName } from './fields-of.ts';

/** A documented parameter and the operations that take it. */
export interface Taken {
  readonly parameter: Parameter;
  readonly operations: readonly Operation[];
  /** `ShowServiceEvents.limit` */
  readonly name: string;
}

/** Every parameter of a contract once, however many operations share it. */
export function parametersOf(contract: Contract): Taken[] {
  const taken = new Map<JsonPointer, { parameter: Parameter; operations: Operation[] }>();
  for (const operation of contract.operations)
    for (const parameter of operation.parameters) {
      const known = taken.get(parameter.pointer) ?? { parameter, operations: [] };
      known.operations.push(operation);
      taken.set(parameter.pointer, known);
    }
  return [...taken].map(([pointer, { parameter, operations }]) => ({
    parameter,
    operations,
    name: `${operations.length > 1 ? shortName(pointer) : operations[0]?.id}.${parameter.name}`,
  }));
}

/** Parameters whose values say what is asked for, not who asks or about what. */
export function isQuestion({ in: place, role }: Parameter): boolean {
  return place !== 'path' && role !== 'credential' && role !== 'constant' && role !== 'owner' && role !== 'resource';
}

/** Plain text has no invalid value. */
export function hasInvalidValues(contract: Contract, parameter: Parameter): boolean {
  return constraints(contract, parameter).some(({ keyword, value }) => keyword !== 'type' || value !== 'string');
}
