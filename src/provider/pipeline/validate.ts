import {
  parameterIssues,
  parameterTypes,
  schemaKeyword,
  type Contract,
  type Operation,
  type Parameter,
} from '../../contract/index.ts';
import { isOfJsonType, parseList, parseValue } from './read-value.ts';
import { readText } from './sent-text.ts';
import { type Authenticated } from './stages.ts';
import { Refusal } from './refusal.ts';
import { canRefuse, refusedWith } from './refused-with.ts';
import type { ParameterValue, ParameterValues } from './parameter-values.ts';

/** Every parameter but the credentials, typed by its schema; refuses a body that is no JSON, and the first value that is missing or breaks its schema. */
export function validate(ask: Authenticated): ParameterValues {
  const { body, contract } = ask.operation;
  if (ask.request.isMalformed && body?.kind === 'json' && contract.outcomes['invalid-parameter'])
    throw new Refusal('invalid-parameter', 'the body');
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
    if (parameter.required && canRefuse(operation, parameter, 'missing'))
      throw new Refusal(refusedWith(parameter, 'missing'), parameter.name, 'missing');
    return defaultOf(parameter, operation.contract);
  }
  const { contract } = operation;
  const types = parameterTypes(contract, parameter);
  const parsed = parameter.list ? parseList(text, parameter.list, types) : parseValue(text, types);
  const value = parsed === undefined ? undefined : clamped(parsed, parameter, operation);
  const isSound = value !== undefined && isOfJsonType(parameter, request, types);
  const judged = value === parsed ? text : String(value);
  if (isSound && parameterIssues(contract, parameter, judged).length === 0) return value;
  if (canRefuse(operation, parameter, 'invalid')) throw new Refusal(refusedWith(parameter, 'invalid'), parameter.name);
  return defaultOf(parameter, contract);
}

/** A size above the largest is cut down to it before its schema is asked, where the contract says that it is clamped. */
function clamped(value: ParameterValue, { pointer }: Parameter, { collection }: Operation): ParameterValue {
  const { size, maximumSize, oversize } = collection?.paging ?? {};
  if (size?.pointer !== pointer || oversize?.answer !== 'clamped' || maximumSize === undefined) return value;
  const isNumber = typeof value === 'number' || typeof value === 'bigint';
  return isNumber && value > maximumSize ? maximumSize : value;
}

function defaultOf({ schemaPointer }: Parameter, contract: Contract): ParameterValue | undefined {
  const value = schemaKeyword(contract, schemaPointer, 'default')?.value;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}
