import { joinPointer, schemaKeyword, type Operation } from '../../contract/index.ts';
import { defineCheck } from '../check.ts';
import { acceptances, isQuestion, type AllowedValue } from './parts/acceptances.ts';

/** Every value that the contract lists for a parameter is accepted. */
export const enumValuesAreAccepted = defineCheck({
  id: 'parameters/enum-values-are-accepted',
  title: 'every listed value of a parameter is accepted',
  scope: 'operation',
  resources: 'first',
  needs: ['conformance/plain-request-succeeds'],
  appliesTo: (operation) => listedValues(operation).length > 0,
  run: (context) => acceptances(context, listedValues(context.operation)),
});

function listedValues({ contract, parameters }: Operation): AllowedValue[] {
  return parameters.filter(isQuestion).flatMap((parameter) => {
    const listed = schemaKeyword(contract, parameter.schemaPointer, 'enum');
    if (listed === undefined || !Array.isArray(listed.value)) return [];
    return listed.value.map((value) => ({
      parameter,
      text: String(value),
      promise: joinPointer(listed.promise, 'enum'),
    }));
  });
}
