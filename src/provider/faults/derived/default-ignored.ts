import { constraints, joinPointer, schemaKeyword, type Contract, type Operation, type Parameter } from '../../../contract/index.ts';
import { changeQuestion } from '../changes/index.ts';
import { defineDerivation } from './derivation.ts';
import { parametersOf } from './parameters-of.ts';

/** A parameter that is left out means another value than its default. */
export const defaultIgnored = defineDerivation({
  name: 'default-ignored',
  *derive(contract) {
    for (const { parameter, operations, name } of parametersOf(contract)) {
      const found = schemaKeyword(contract, parameter.schemaPointer, 'default');
      const other = found && anotherValue(contract, parameter, found.value);
      if (found === undefined || other === undefined) continue;
      yield {
        where: name,
        title: `without ${parameter.name} it is ${other} rather than ${String(found.value)}`,
        promise: joinPointer(found.promise, 'default'),
        also: operations.flatMap((operation) => alsoPromised(operation, parameter)),
        operations: operations.map(({ id }) => id),
        wrap: changeQuestion(parameter, (text) => text ?? other),
      };
    }
  },
});

/** What a page and an order are by default is promised by the list as well. */
function alsoPromised({ collection }: Operation, { pointer, schemaPointer }: Parameter): string[] {
  if (collection?.sort?.order?.pointer === pointer) return [`${collection.sort.pointer}/default`];
  if (collection?.paging?.page.pointer === pointer) return [pointer];
  return collection?.paging?.size.pointer === pointer ? [schemaPointer] : [];
}

/** Another listed value, a number within the bounds, or another word; a list of one leaves no choice. */
function anotherValue(contract: Contract, { schemaPointer }: Parameter, value: unknown): string | undefined {
  const bounds = constraints(contract, { schemaPointer });
  const listed = bounds.find(({ keyword }) => keyword === 'enum')?.value;
  if (Array.isArray(listed)) return listed.map(String).find((other) => other !== String(value));
  const candidates = typeof value === 'number' ? [10, value + 1] : ['other'];
  return candidates.find((other) => other !== value && contract.validate(schemaPointer, other).length === 0)?.toString();
}
