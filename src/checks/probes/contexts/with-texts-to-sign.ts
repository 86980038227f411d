import { type Operation, type Parameter, parameterIssues, readParameter } from '../../../contract/index.ts';
import { isFreeText } from '../values/is-free-text.ts';
import { besideValues } from './beside-values.ts';
import type { ProbeContext } from './contexts-of.ts';

/** What many a signature encodes otherwise than its provider: blanks, signs with a meaning in URLs, and letters beyond ASCII, one of them composed of two. */
const TELLING = [' b', ...'+/=&%41~*:@', 'é', 'e\u0301', '事'];

/**
 * A context in which every free text holds characters that have to be encoded before they are signed, as far as its parameter allows them; `undefined`
 * where it says no such text.
 */
export function withTextsToSign(operation: Operation, context: ProbeContext): ProbeContext | undefined {
  const values = Object.entries(context.plan.parameters).flatMap(([name, text]): [string, string][] => {
    const parameter = operation.parameters.find((each) => each.name === name);
    const told = parameter && text !== null ? textToSign(operation, parameter, text) : text;
    return told === null || told === text ? [] : [[name, told]];
  });
  return values.length > 0 ? besideValues(context, values) : undefined;
}

function textToSign(operation: Operation, parameter: Parameter, text: string): string {
  const { contract } = operation;
  // A text that has to name what exists would name nothing.
  const isFree = isFreeText(operation, parameter) && parameter.answers.unknown === undefined;
  if (!isFree || (parameter.role !== 'filter' && parameter.role !== undefined)) return text;
  const isAllowed = (tried: string): boolean =>
    parameterIssues(contract, parameter, tried).length === 0 && !readParameter(contract, parameter, tried).ambiguous;
  return TELLING.reduce((told, next) => (isAllowed(told + next) ? told + next : told), text);
}
