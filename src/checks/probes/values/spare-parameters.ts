import { parameterIssues, type Operation } from '../../../contract/index.ts';
import type { AllowedValue } from './allowed-value.ts';
import { exampleValues } from './example-values.ts';

/** Parameters that a request may carry or not, and that ask for nothing, each with an example of the contract that is accepted. */
export function spareParameters(operation: Operation): readonly AllowedValue[] {
  const known = exampleValues(operation).filter(
    ({ parameter, text }) =>
      parameter.role === undefined && parameterIssues(operation.contract, parameter, text).length === 0,
  );
  return [...Map.groupBy(known, ({ parameter }) => parameter.name).values()].flatMap(([first]) => first ?? []);
}
