import { joinPointer, schemaKeyword, type Operation } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { Inconclusive } from '../../judgement/index.ts';
import { isQuestion } from './parts/acceptances.ts';
import { compareDefaults, type Default } from './parts/compare-defaults.ts';

/** Saying the default of a parameter is saying nothing: the answers are alike, read between two reads that leave it out. */
export const defaultEqualsOmitted = defineCheck({
  id: 'parameters/default-equals-omitted',
  title: 'an explicit default equals an omitted one',
  scope: 'operation',
  resources: 'first',
  // What a list does by default is said better by the checks of its order and its pages.
  needs: [
    'conformance/plain-request-succeeds',
    'conformance/body-matches-schema',
    'sorting/default-order-is-documented',
    'pagination/default-size-is-documented',
    'pagination/order-is-stable',
  ],
  appliesTo: (operation) => defaults(operation).length > 0,
  async *run(context) {
    const compared = await compareDefaults(context, defaults(context.operation));
    for (const { result } of compared) if (result !== 'moved' && result !== 'alike') yield result;
    const moved = compared
      .filter(({ result }) => result === 'moved')
      .map(({ documented }) => documented.parameter.name);
    if (moved.length > 0) throw new Inconclusive(`data moved while the default of ${moved.join(', ')} was compared`);
  },
});

function defaults({ contract, parameters }: Operation): Default[] {
  return parameters
    .filter((parameter) => isQuestion(parameter) || (parameter.role === 'resource' && !parameter.required))
    .flatMap((parameter) => {
      const found = schemaKeyword(contract, parameter.schemaPointer, 'default');
      return found === undefined
        ? []
        : [{ parameter, text: String(found.value), promise: joinPointer(found.promise, 'default') }];
    });
}
