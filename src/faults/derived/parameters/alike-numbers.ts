import { type Operation, type Parameter, schemaKeyword } from '../../../contract/index.ts';
import { isChoice } from './parameters-of.ts';

/** Parameters of an operation that hold numbers of one type in one place, which one parser reads. */
export interface AlikeNumbers {
  readonly type: 'integer' | 'number';
  readonly place: Parameter['in'];
  readonly parameters: readonly Parameter[];
}

export function alikeNumbers({ contract, parameters }: Operation): readonly AlikeNumbers[] {
  const typeOf = ({ schemaPointer }: Parameter): unknown => schemaKeyword(contract, schemaPointer, 'type')?.value;
  const choices = parameters.filter((parameter) => isChoice(parameter) && !parameter.list);
  return (['integer', 'number'] as const).flatMap((type) => {
    const ofType = choices.filter((parameter) => typeOf(parameter) === type);
    const byPlace = Map.groupBy(ofType, (parameter) => parameter.in);
    return [...byPlace].map(([place, alike]) => ({ type, place, parameters: alike }));
  });
}
