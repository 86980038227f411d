import { parameterTypes, type Operation, type Parameter } from '../../../contract/index.ts';
import type { RequestPlan, Resource } from '../../../judgement/index.ts';
import { againstTheDefaultByKey, allowsText, filterIdiom } from '../../../lists/index.ts';
import { isFreeText } from './is-free-text.ts';
import { isQuestion } from './is-question.ts';
import { DECIMAL, inOneText } from './odd-texts.ts';

/**
 * All that breaks careless code in one text, and decimals in numbers, asked of another resource in the other direction: what serves one resource may
 * serve another by other code.
 */
export function oddTextOfAnother(operation: Operation, [, other]: readonly Resource[]): RequestPlan | undefined {
  if (other === undefined) return undefined;
  const asked = operation.parameters.filter((each) => isQuestion(each) && each.in !== 'header');
  const parameter = asked.find((each) => isFreeText(operation, each));
  const text = parameter && inOneText(operation, parameter);
  const decimals = asked.filter((each) => takesDecimal(operation, each)).map(({ name }) => name);
  const purposes = [
    ...(text === undefined ? [] : [`${parameter?.name}=${text.slice(0, 8)}… (${text.length} characters)`]),
    ...decimals.map((name) => `${name}=${DECIMAL}`),
  ];
  if (purposes.length === 0) return undefined;
  const [order = {}] = againstTheDefaultByKey(operation, [{}]);
  const parameters = {
    ...order,
    ...Object.fromEntries(decimals.map((name) => [name, DECIMAL])),
    ...(parameter && text !== undefined && { [parameter.name]: text }),
  };
  const purpose = `${purposes.join(' and ')} of the ${other.name} resource`;
  return { resource: other, parameters, purpose, later: 2 };
}

/** Whether a number may have decimals. Where it is the upper end of a range, a small one leaves nothing for which the text is looked at. */
function takesDecimal({ contract, collection }: Operation, parameter: Parameter): boolean {
  const filter = collection?.filters.find((each) => each.parameter.name === parameter.name);
  const isUpper = filter !== undefined && filterIdiom(filter).end === 'upper';
  return (
    !isUpper && parameterTypes(contract, parameter).join() === 'number' && allowsText(contract, parameter, DECIMAL)
  );
}
