import { joinPointer, type Operation } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import type { Probe } from '../probes/values/probe.ts';
import { refusals, REFUSALS_NEED } from './parts/refusals.ts';

/** A request without a required parameter is refused with the documented outcome. */
export const missingRequiredIsRefused = defineCheck({
  id: 'parameters/missing-required-is-refused',
  title: 'a missing required parameter is refused',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  needs: REFUSALS_NEED,
  appliesTo: (operation) => absences(operation).length > 0,
  run: (context) => refusals(context, absences(context.operation)),
});

function absences({ contract, parameters }: Operation): Probe[] {
  return parameters
    .filter(({ required, answers }) => required && answers.missing !== undefined)
    .map((parameter) => {
      const required = joinPointer(parameter.pointer, 'required');
      return {
        parameter,
        kind: 'missing',
        text: null,
        promise: contract.node(required) === true ? required : parameter.pointer,
      };
    });
}
