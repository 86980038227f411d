import { constraints, parameterIssues, readParameter, type Contract, type Parameter } from '../../../contract/index.ts';

/**
 * Whether no one says how a text is read: an unusual spelling of a number, empty or padded text, or null where no null is allowed. Where the contract
 * lists the texts that it allows, a padded one is plainly none of them. Where it asks for a length, an empty one is plainly too short.
 */
export function isUndecided(contract: Contract, parameter: Parameter, text: string): boolean {
  const { value, ambiguous } = readParameter(contract, parameter, text);
  if (value === null && !ambiguous) return parameterIssues(contract, parameter, text).length > 0;
  if (!ambiguous) return false;
  const found = constraints(contract, parameter);
  const isText = found.some(({ keyword, value }) => keyword === 'type' && value === 'string');
  const isListed = found.some(({ keyword }) => keyword === 'enum' || keyword === 'const') && text.trim() !== '';
  const isTooShort = text === '' && found.some(({ keyword, value }) => keyword === 'minLength' && Number(value) > 0);
  const isPlain = isText && !parameter.list && (isListed || isTooShort);
  return !isPlain || parameterIssues(contract, parameter, text).length === 0;
}
