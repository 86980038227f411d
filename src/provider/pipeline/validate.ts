import {
  parameterIssues,
  parameterTypes,
  schemaKeyword,
  type BadValue,
  type Contract,
  type OutcomeName,
  type Parameter,
} from '../../contract/index.ts';
import { isOfJsonType, parseList, parseValue } from './read-value.ts';
import { readText } from './sent-text.ts';
import { type Authenticated } from './stages.ts';
import { Refusal } from './refusal.ts';
import type { ParameterValue, ParameterValues } from './parameter-values.ts';

/** Every parameter but the credentials, typed by its schema; refuses the first that is missing or breaks its schema. */
export function validate(ask: Authenticated): ParameterValues {
  const values: Record<string, ParameterValue> = {};
  for (const parameter of ask.operation.parameters) {
    if (parameter.role === 'credential') continue;
    const value = readValue(parameter, ask);
    if (value !== undefined) values[parameter.name] = value;
  }
  return values;
}

/** The value of one parameter, or its default where it was not sent; refuses a value that breaks its schema. */
export function readValue(
  parameter: Parameter,
  { operation, request }: Pick<Authenticated, 'operation' | 'request'>,
): ParameterValue | undefined {
  const text = readText(parameter, request);
  if (text === undefined) {
    if (parameter.required) throw new Refusal(refusedWith(parameter, 'missing'), parameter.name, 'missing');
    return defaultOf(parameter, operation.contract);
  }
  const { contract } = operation;
  const types = parameterTypes(contract, parameter);
  const value = parameter.list ? parseList(text, parameter.list.separator, types) : parseValue(text, types);
  const isSound = value !== undefined && isOfJsonType(parameter, request, types);
  if (!isSound || parameterIssues(contract, parameter, text).length > 0)
    throw new Refusal(refusedWith(parameter, 'invalid'), parameter.name);
  return value;
}

/** The outcome that the contract names for a bad value; where it only says "refused", or nothing, a bad parameter. */
export function refusedWith({ answers }: Parameter, bad: BadValue): OutcomeName {
  const named = answers[bad]?.outcomes.find((outcome) => outcome !== 'refused' && outcome !== 'success');
  return named ?? 'invalid-parameter';
}

function defaultOf({ schemaPointer }: Parameter, contract: Contract): ParameterValue | undefined {
  const value = schemaKeyword(contract, schemaPointer, 'default')?.value;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}
