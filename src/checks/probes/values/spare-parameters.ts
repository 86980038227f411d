import { type Operation, type Parameter, parameterIssues, schemaKeyword } from '../../../contract/index.ts';

/** A parameter that plays no part in the answer, and a value for it. */
export interface Spare {
  readonly parameter: Parameter;
  readonly text: string;
}

/** Parameters that a request may carry or not, and that ask for nothing: the contract gives a value of each that is accepted. */
export function spareParameters({ contract, parameters }: Operation): readonly Spare[] {
  return parameters
    .filter(({ required, role }) => !required && role === undefined)
    .flatMap((parameter): Spare[] => {
      const given = schemaKeyword(contract, parameter.schemaPointer, 'examples')?.value;
      const texts = Array.isArray(given) ? given.filter((each) => typeof each === 'string') : [];
      const text = texts.find((each) => parameterIssues(contract, parameter, each).length === 0);
      return text === undefined ? [] : [{ parameter, text }];
    });
}
