import type { Operation, Parameter } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { foreignValueProbes } from '../probes/values/foreign-value-probes.ts';
import { refusals, REFUSALS_NEED } from './parts/refusals.ts';

/** What the credentials do not own is refused, and a resource of its owner never appears under another. */
export const foreignOwnerIsRefused = defineCheck({
  id: 'parameters/foreign-owner-is-refused',
  title: 'a foreign owner is refused',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  needs: REFUSALS_NEED,
  appliesTo: (operation) => owned(operation).length > 0,
  run: (context) => refusals(context, foreignValueProbes(context, owned(context.operation), 'foreign')),
});

function owned({ parameters }: Operation): Parameter[] {
  return parameters.filter(({ answers }) => answers.foreign !== undefined);
}
