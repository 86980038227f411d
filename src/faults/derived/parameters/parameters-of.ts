import {
  constraints,
  type Contract,
  cursorPaging,
  type JsonPointer,
  type Operation,
  type Parameter,
} from '../../../contract/index.ts';
import { shortName } from '../fields/short-name.ts';

/** A documented parameter and the operations that take it. */
export interface TakenParameter {
  readonly parameter: Parameter;
  readonly operations: readonly Operation[];
  /** Ids of the operations. */
  readonly ids: readonly string[];
  /** `ListLoans.limit` */
  readonly name: string;
  /** Whether it takes what leads to a page. Only a page of the list gives such a value. */
  readonly isCursor: boolean;
}

/** Every parameter of a contract once, even where several operations share it. */
export function parametersOf(contract: Contract): TakenParameter[] {
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
    ids: operations.map(({ id }) => id),
    isCursor: operations.some(({ collection }) => cursorPaging(collection)?.cursor.pointer === pointer),
    name: `${operations.length > 1 ? shortName(pointer) : operations[0]?.id}.${parameter.name}`,
  }));
}

/** The parameters that say what a caller wants to know, and not who asks or about which resource. */
export function choicesOf(contract: Contract): TakenParameter[] {
  return parametersOf(contract).filter(({ parameter }) => isChoice(parameter));
}

export function isChoice({ in: place, role }: Parameter): boolean {
  return place !== 'path' && role !== 'credential' && role !== 'constant' && role !== 'owner' && role !== 'resource';
}

/** Those of them of which the contract alone says which values are allowed. */
export function freeChoicesOf(contract: Contract): TakenParameter[] {
  return choicesOf(contract).filter(({ isCursor }) => !isCursor);
}

/** Those of them whose bad values must be refused. */
export function guardedChoicesOf(contract: Contract): TakenParameter[] {
  return choicesOf(contract).filter(({ parameter }) => parameter.answers.invalid !== undefined);
}

/**
 * Whether a value can be bad at all; plain text cannot. A format is a note in OpenAPI 3.1, and no one promises that it is checked. An empty text is
 * read as none by many.
 */
export function hasInvalidValues(contract: Contract, parameter: Parameter): boolean {
  return constraints(contract, parameter).some(({ keyword, value }) => {
    if (keyword === 'type') return value !== 'string';
    return keyword !== 'format' && !(keyword === 'minLength' && Number(value) <= 1);
  });
}
