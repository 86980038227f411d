import {
  constraints,
  itemSchemas,
  joinPointer,
  schemaKeyword,
  type Operation,
  type Parameter,
} from '../../../contract/index.ts';
import { invalidProbes } from './invalid-probes.ts';
import type { Probe } from './probe.ts';

/** Text where a number or a boolean belongs, and a decimal where a whole number belongs. */
export function wrongTypeProbes(operation: Operation): Probe[] {
  return operation.parameters.flatMap((parameter) => {
    const { contract } = operation;
    // Of a list each element has the type.
    const [element] = parameter.list ? itemSchemas(contract, parameter.schemaPointer) : [];
    const type = schemaKeyword(contract, element ?? parameter.schemaPointer, 'type');
    if (type === undefined) return [];
    return invalidProbes(operation, parameter, {
      texts: textsAgainst(parameter, String(type.value), numberWithin(operation, parameter)),
      promise: joinPointer(type.promise, 'type'),
    });
  });
}

/** A text that begins with digits catches a provider that reads only the beginning. */
function textsAgainst({ role }: Parameter, type: string, allowed: number): readonly string[] {
  if (type === 'boolean') return ['abc'];
  if (type !== 'integer' && type !== 'number') return [];
  // No one calculates with a number that only signs a request, so decimals in it do no harm.
  return ['abc', `${allowed}x`, ...(type === 'integer' && role !== 'credential' ? [`${allowed}.5`] : [])];
}

/** A number within the bounds, so that only the type is wrong. */
function numberWithin({ contract }: Operation, parameter: Parameter): number {
  const minimum = constraints(contract, parameter).find(({ keyword }) => keyword === 'minimum')?.value;
  return Number(minimum ?? 0) + 1;
}
