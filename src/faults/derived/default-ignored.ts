import {
  constraints,
  joinPointer,
  numberedPaging,
  schemaKeyword,
  type Contract,
  type Operation,
  type Parameter,
} from '../../contract/index.ts';
import { changeParameter } from '../changes/index.ts';
import { defineDerivation, type Derived } from './derivation.ts';
import { parametersOf } from './parameters/parameters-of.ts';

/** A parameter that is left out means another value than its default. */
export const defaultIgnored = defineDerivation({
  name: 'default-ignored',
  *derive(contract) {
    for (const { parameter, operations, ids, name } of parametersOf(contract)) {
      const found = schemaKeyword(contract, parameter.schemaPointer, 'default');
      const other = found && anotherValue(contract, parameter, found.value);
      if (found === undefined || other === undefined || !isShown(parameter, operations)) continue;
      yield {
        where: name,
        title: `without ${parameter.name} it is ${other} rather than ${String(found.value)}`,
        ...promised(operations, parameter, joinPointer(found.promise, 'default')),
        operations: ids,
        wrap: changeParameter(parameter, (text) => text ?? other),
      };
    }
  },
});

/** Whether an answer shows the value: it asks for a resource, a part or an order of a list, or a rule reads it. */
function isShown({ role, name, pointer }: Parameter, operations: readonly Operation[]): boolean {
  return operations.some(
    ({ collection, invariants }) =>
      ['page', 'size', 'sort', 'order', 'filter', 'resource'].includes(role ?? '') ||
      collection?.filters.some(({ parameter }) => parameter.pointer === pointer) ||
      invariants.some(({ rule }) => rule.includes(`request.${name}`)),
  );
}

/** The default of an order, a page or its size is a promise of the list, so a finding names that promise. */
function promised(
  operations: readonly Operation[],
  { pointer, schemaPointer }: Parameter,
  own: string,
): Pick<Derived, 'promise' | 'also'> {
  const ofLists = operations.flatMap(({ collection }) => {
    if (collection?.sort?.says?.pointer === pointer) return [`${collection.sort.pointer}/default`];
    if (numberedPaging(collection)?.page.pointer === pointer) return [pointer];
    return collection?.paging?.size?.pointer === pointer ? [schemaPointer] : [];
  });
  const ofFilters = operations.flatMap(({ collection }) =>
    (collection?.filters ?? [])
      .filter(({ parameter }) => parameter.pointer === pointer)
      .map((filter) => filter.pointer),
  );
  return { promise: ofLists[0] ?? own, also: ofLists.length > 0 ? [own] : ofFilters };
}

/** Another listed value, a number within the bounds, or another word; a list of one leaves no choice. */
function anotherValue(contract: Contract, { schemaPointer }: Parameter, value: unknown): string | undefined {
  const bounds = constraints(contract, { schemaPointer });
  const listed = bounds.find(({ keyword }) => keyword === 'enum')?.value;
  if (Array.isArray(listed)) return listed.map(String).find((other) => other !== String(value));
  const candidates = typeof value === 'number' ? [10, value + 1] : ['other'];
  return candidates
    .find((other) => other !== value && contract.validate(schemaPointer, other).length === 0)
    ?.toString();
}
