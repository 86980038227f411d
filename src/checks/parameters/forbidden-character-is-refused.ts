import { defineCheck } from '../check.ts';
import { forbiddenCharacterProbes } from '../probes/index.ts';
import { refusals, REFUSALS_READ } from './parts/refusals.ts';

/** Each forbidden character is refused, even where it is the only one in a word. */
export const forbiddenCharacterIsRefused = defineCheck({
  id: 'parameters/forbidden-character-is-refused',
  title: 'every forbidden character is refused',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  reads: REFUSALS_READ,
  appliesTo: (operation) => forbiddenCharacterProbes(operation).length > 0,
  run: (context) => refusals(context, forbiddenCharacterProbes(context.operation)),
});
