import {
  joinList,
  joinPointer,
  listedTexts,
  readParameter,
  schemaKeyword,
  type Contract,
  type Operation,
  type Parameter,
} from '../../../contract/index.ts';
import { allowsText } from '../../../lists/index.ts';
import type { AllowedValue } from './allowed-value.ts';
import { isQuestion } from './is-question.ts';
import { itemEnumeration } from './item-enumeration.ts';

/** Every value of every enumeration. Of a list, each listed item by itself, and all of them. */
export function listedValues({ contract, parameters }: Operation): AllowedValue[] {
  return parameters.filter(isQuestion).flatMap((parameter) => {
    const listed = schemaKeyword(contract, parameter.schemaPointer, 'enum');
    if (listed === undefined || !Array.isArray(listed.value))
      return [...itemsOfLists(contract, parameter), ...bothTruths(contract, parameter)];
    const promise = joinPointer(listed.promise, 'enum');
    return (listedTexts(contract, parameter) ?? []).map((text) => ({ parameter, text, promise }));
  });
}

/** A list may ask for more than one item, and then none is allowed by itself. Some programs know few of them together. */
function itemsOfLists(contract: Contract, parameter: Parameter): readonly AllowedValue[] {
  const { list } = parameter;
  const listed = itemEnumeration(contract, parameter);
  if (list === undefined || listed === undefined) return [];
  return [...listed.texts.map((text) => [text]), listed.texts]
    .map((texts) => ({ parameter, text: joinList(list, texts), promise: listed.promise }))
    .filter(({ text }) => allowsText(contract, parameter, text) && !readParameter(contract, parameter, text).ambiguous);
}

/** A boolean lists two values without saying so. */
function bothTruths(contract: Contract, parameter: Parameter): readonly AllowedValue[] {
  const type = schemaKeyword(contract, parameter.schemaPointer, 'type');
  if (type?.value !== 'boolean') return [];
  const promise = joinPointer(type.promise, 'type');
  return ['true', 'false']
    .filter((text) => allowsText(contract, parameter, text))
    .map((text) => ({ parameter, text, promise }));
}
