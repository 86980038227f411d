import { parameterTypes, type Operation, type Parameter } from '../../../contract/index.ts';
import { isCursor } from './is-cursor.ts';
import { isQuestion } from './is-question.ts';
import { EVERY_SHORT_TEXT, EVERY_TEXT } from './odd-texts.ts';
import type { UnspecifiedProbe } from './unspecified-probe.ts';

/**
 * NUL, characters beyond ASCII and beyond U+FFFF, quotes and a long text, all of it where a number belongs: in every number of a type at once, because one
 * parser reads them all. One of them gets the long text, because several make a URL that many gateways refuse. Where no refusal is promised, each number
 * gets it by itself. That it is refused is judged with words, which say more.
 */
export function oddTextsForNumbers(operation: Operation): readonly UnspecifiedProbe[] {
  const numbers = operation.parameters.filter((parameter) => isPromisedNumber(operation, parameter));
  const alike = [...Map.groupBy(numbers, (each) => parameterTypes(operation.contract, each).join()).values()];
  return alike.map((group) => ({
    plan: {
      parameters: Object.fromEntries(
        group.map(({ name }, place) => [name, place === 0 ? EVERY_TEXT : EVERY_SHORT_TEXT]),
      ),
      purpose: `${group.map(({ name }) => name).join(' and ')} with odd text`,
      later: 1,
    },
    promise: group[0]?.pointer ?? operation.pointer,
  }));
}

/** A number in a query or a form, where everything is text, and of which a bad value must be refused. */
function isPromisedNumber(operation: Operation, parameter: Parameter): boolean {
  const types = parameterTypes(operation.contract, parameter);
  return (
    isQuestion(parameter) &&
    (parameter.in === 'query' || parameter.in === 'form') &&
    parameter.answers.invalid !== undefined &&
    !isCursor(operation, parameter) &&
    types.length > 0 &&
    types.every((type) => type === 'number' || type === 'integer')
  );
}
