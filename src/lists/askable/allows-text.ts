import { type Contract, type Parameter, parameterIssues } from '../../contract/index.ts';

/** Whether the schema of a parameter allows a text. */
export function allowsText(contract: Contract, parameter: Pick<Parameter, 'schemaPointer'>, text: string): boolean {
  return parameterIssues(contract, parameter, text).length === 0;
}
