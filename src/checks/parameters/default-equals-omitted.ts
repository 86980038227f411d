import { Inconclusive } from '../../judgement/index.ts';
import { defineCheck } from '../check.ts';
import { defaultValues } from '../probes/index.ts';
import { compareDefaults } from './parts/compare-defaults.ts';

/** A request that says the default of a parameter is answered like one that leaves it out. It is read between two that leave it out. */
export const defaultEqualsOmitted = defineCheck({
  id: 'parameters/default-equals-omitted',
  title: 'an explicit default equals an omitted one',
  scope: 'operation',
  resources: 'first',
  // The checks of order and pages say better what is wrong with the default of a list.
  reads: ['plain-answer', 'items', 'filter', 'matches', 'default-order', 'first-page', 'default-size', 'stable-order'],
  guards: ['values'],
  appliesTo: (operation) => defaultValues(operation).length > 0,
  async *run(context) {
    const compared = await compareDefaults(context, defaultValues(context.operation));
    for (const { result } of compared) if (result !== 'moved' && result !== 'alike') yield result;
    const moved = compared.filter(({ result }) => result === 'moved').map(({ value }) => value.parameter.name);
    if (moved.length > 0) throw new Inconclusive(`data moved while the default of ${moved.join(', ')} was compared`);
  },
});
