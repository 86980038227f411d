import { joinPointer, schemaKeyword, type Operation } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { changedText } from '../probes/values/changed-text.ts';
import { invalidProbes, type Probe } from '../probes/values/probe.ts';
import { refusals, REFUSALS_NEED } from './parts/refusals.ts';

/** A parameter that has one value has no other: a changed one is refused. */
export const constantsAreRequired = defineCheck({
  id: 'parameters/constants-are-required',
  title: 'a constant with another value is refused',
  scope: 'operation',
  resources: 'first',
  probes: 'negative',
  needs: REFUSALS_NEED,
  appliesTo: (operation) => changedConstants(operation).length > 0,
  run: (context) => refusals(context, changedConstants(context.operation)),
});

function changedConstants(operation: Operation): Probe[] {
  return operation.parameters
    .filter(({ role }) => role === 'constant')
    .flatMap((parameter) => {
      const constant = schemaKeyword(operation.contract, parameter.schemaPointer, 'const');
      if (typeof constant?.value !== 'string') return [];
      return invalidProbes(operation, parameter, {
        texts: [changedText(constant.value), `${constant.value}x`],
        promise: joinPointer(constant.promise, 'const'),
      });
    });
}
