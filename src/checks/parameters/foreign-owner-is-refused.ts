import type { Operation, Parameter } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { foreignListProbes, foreignValueProbes, isCursor, nearValueProbes } from '../probes/index.ts';
import { refusals, REFUSALS_READ } from './parts/refusals.ts';

/** An owner to whom the credentials do not belong is refused, so a resource never appears under another owner than its own. An owner that is only nearly the right one is refused too. */
export const foreignOwnerIsRefused = defineCheck({
  id: 'parameters/foreign-owner-is-refused',
  title: 'a foreign owner is refused',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  reads: REFUSALS_READ,
  appliesTo: (operation) => ownerParameters(operation).length > 0,
  run: (context) => {
    const owners = ownerParameters(context.operation);
    return refusals(context, [
      ...foreignValueProbes(context, owners, 'foreign'),
      ...foreignListProbes(context, owners),
      // Where an unknown name has an answer of its own, it is tried with that one.
      ...nearValueProbes(
        context,
        owners.filter(({ answers }) => answers.unknown === undefined),
        'foreign',
      ),
    ]);
  },
});

/** Parameters for which the contract says how a foreign value is answered. */
function ownerParameters(operation: Operation): Parameter[] {
  return operation.parameters.filter(
    (parameter) => parameter.answers.foreign !== undefined && !isCursor(operation, parameter),
  );
}
