import { joinPointer, schemaKeyword, type Operation } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { acceptances, isQuestion, type AllowedValue } from './parts/acceptances.ts';

/** Every value that the contract shows for an optional parameter is accepted, with all the characters in it. */
export const documentedExamplesAreAccepted = defineCheck({
  id: 'parameters/documented-examples-are-accepted',
  title: 'the examples of a parameter are accepted',
  scope: 'operation',
  resources: 'first',
  needs: ['conformance/plain-request-succeeds'],
  appliesTo: (operation) => shownValues(operation).length > 0,
  run: (context) => acceptances(context, shownValues(context.operation)),
});

function shownValues({ contract, parameters }: Operation): AllowedValue[] {
  return parameters
    .filter((parameter) => isQuestion(parameter) && !parameter.required)
    .flatMap((parameter) => {
      const shown = schemaKeyword(contract, parameter.schemaPointer, 'examples');
      if (shown === undefined || !Array.isArray(shown.value)) return [];
      return shown.value.map((value) => ({
        parameter,
        text: String(value),
        promise: joinPointer(shown.promise, 'examples'),
      }));
    });
}
