import {
  type Contract,
  joinPointer,
  type JsonPointer,
  type Parameter,
  schemaKeyword,
  valueText,
  type Operation,
} from '../../../contract/index.ts';
import { allowsText } from '../../../lists/index.ts';
import type { AllowedValue } from './allowed-value.ts';
import { isCursor } from './is-cursor.ts';
import { isQuestion } from './is-question.ts';

/**
 * Every example of every optional parameter. One that breaks its schema, or that must name something, shows only how a value looks, and so does that of a
 * parameter for which the environment has a value.
 */
export function exampleValues(operation: Operation): AllowedValue[] {
  const { contract, parameters } = operation;
  return parameters
    .filter(
      (parameter) =>
        isQuestion(parameter) &&
        !isCursor(operation, parameter) &&
        !parameter.required &&
        parameter.answers.unknown === undefined &&
        !isOfEnvironment(contract, parameter),
    )
    .flatMap((parameter) => {
      const examples = [...ofSchema(contract, parameter), ...ofParameter(contract, parameter)];
      const values = examples.map(({ at, promise }) => ({
        parameter,
        text: valueText(contract, parameter, at),
        promise,
      }));
      const texts = values.map(({ text }) => text);
      return values.filter(({ text }, place) => texts.indexOf(text) === place && allowsText(contract, parameter, text));
    });
}

function isOfEnvironment({ variables }: Contract, { name }: Parameter): boolean {
  return [variables.parameters, ...Object.values(variables.resources)].some((known) => name in known);
}

interface Example {
  readonly at: JsonPointer;
  readonly promise: JsonPointer;
}

/** `examples` of the schema, as JSON Schema has them, and its `example`, as older documents do. */
function ofSchema(contract: Contract, { schemaPointer }: Parameter): readonly Example[] {
  const [several, one] = (['examples', 'example'] as const).map((keyword) => {
    const found = schemaKeyword(contract, schemaPointer, keyword);
    return found && { value: found.value, at: joinPointer(found.promise, keyword) };
  });
  return [
    ...(several && Array.isArray(several.value)
      ? several.value.map((_, index) => ({ at: joinPointer(several.at, index), promise: several.at }))
      : []),
    ...(one ? [{ at: one.at, promise: one.at }] : []),
  ];
}

/** `example` of the parameter, and the values of its named `examples`. */
function ofParameter(contract: Contract, { pointer }: Parameter): readonly Example[] {
  const [one, several] = [joinPointer(pointer, 'example'), joinPointer(pointer, 'examples')];
  const named = contract.node(several);
  return [
    ...(contract.node(one) === undefined ? [] : [{ at: one, promise: one }]),
    ...(typeof named === 'object' && named !== null && !Array.isArray(named)
      ? Object.keys(named).map((name) => ({ at: joinPointer(several, name, 'value'), promise: several }))
      : []),
  ].filter(({ at }) => contract.node(at) !== undefined);
}
