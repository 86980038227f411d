import type { Operation, Parameter } from '../contract/index.ts';
import type { Resource } from './resource.ts';

/** Kept, because every request asks. */
const known = new WeakMap<Operation, ReadonlySet<string>>();

/**
 * What a request of an operation says of a resource, by parameter: only what the operation asks for, because a list of a whole project names no
 * service. A filter that has the name of what other operations are about is no part of it: it may be left out, and then every item has to be right.
 */
export function saidOfResource(operation: Operation, { parameters }: Resource): Readonly<Record<string, string>> {
  const names = known.get(operation) ?? new Set(operation.parameters.filter(isOfResource(operation)).map(nameOf));
  known.set(operation, names);
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => names.has(name)));
}

function isOfResource({ contract }: Operation): (parameter: Parameter) => boolean {
  return ({ name, role, required }) =>
    required ||
    role !== 'filter' ||
    contract.operations.every((other) => other.parameters.every(isOtherOrFilter(name)));
}

function isOtherOrFilter(name: string): (parameter: Parameter) => boolean {
  return (parameter) => parameter.name !== name || parameter.role === 'filter';
}

function nameOf({ name }: Parameter): string {
  return name;
}
