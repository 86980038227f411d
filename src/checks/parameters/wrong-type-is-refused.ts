import { constraints, joinPointer, schemaKeyword, type Operation, type Parameter } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { invalidProbes, type Probe } from '../probes/values/probe.ts';
import { refusals, REFUSALS_NEED } from './parts/refusals.ts';

/** Text that is no number where a number belongs, and a decimal where a whole number belongs, is refused. */
export const wrongTypeIsRefused = defineCheck({
  id: 'parameters/wrong-type-is-refused',
  title: 'a value of another type is refused',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  needs: REFUSALS_NEED,
  appliesTo: (operation) => mistyped(operation).length > 0,
  run: (context) => refusals(context, mistyped(context.operation)),
});

function mistyped(operation: Operation): Probe[] {
  return operation.parameters.flatMap((parameter) => {
    const type = schemaKeyword(operation.contract, parameter.schemaPointer, 'type');
    if (type === undefined) return [];
    return invalidProbes(operation, parameter, {
      texts: textsAgainst(parameter, String(type.value), within(operation, parameter)),
      promise: joinPointer(type.promise, 'type'),
    });
  });
}

/** A text that begins like a number catches a provider that reads only the beginning. */
function textsAgainst({ role }: Parameter, type: string, allowed: number): readonly string[] {
  if (type === 'boolean') return ['abc'];
  if (type !== 'integer' && type !== 'number') return [];
  // A number that only signs is never counted with: nobody loses where it has decimals.
  return ['abc', `${allowed}x`, ...(type === 'integer' && role !== 'credential' ? [`${allowed}.5`] : [])];
}

/** A number that keeps the bounds, so that the type alone is wrong. */
function within({ contract }: Operation, parameter: Parameter): number {
  const minimum = constraints(contract, parameter).find(({ keyword }) => keyword === 'minimum')?.value;
  return Number(minimum ?? 0) + 1;
}
