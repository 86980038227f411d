import { type Contract, nearestWord, type Parameter, parameterIssues, suggestion } from '../contract/index.ts';

/** What the contract has against a value of a parameter, with the choices where they are listed; `undefined` where it allows it. */
export function valueObjection(contract: Contract, parameter: Parameter, text: string): string | undefined {
  const issues = parameterIssues(contract, parameter, text);
  const [issue] = issues;
  const allowed = issues.find(({ keyword }) => keyword === 'enum')?.params['allowedValues'];
  if (!Array.isArray(allowed)) return issue && `It ${issue.message}.`;
  const choices = allowed.map(String);
  return suggestion(nearestWord(text, choices), choices);
}
