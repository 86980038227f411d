import { valueAt, type Operation, type Parameter } from '../../contract/index.ts';
import { parseValue, readText } from './read-value.ts';
import { type Authenticated } from './stages.ts';
import { Refusal } from './refusal.ts';
import { refusedWith } from './refused-with.ts';
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
    return defaultOf(parameter);
  }
  const { contract } = operation;
  const parsed = parseValue(text, schemaType(parameter, operation));
  const value = parsed === undefined ? undefined : clamped(parsed, parameter, operation);
  if (value === undefined || contract.validate(parameter.schemaPointer, value).length > 0)
    throw new Refusal(refusedWith(parameter, 'invalid'), parameter.name);
  return value;
}

/** A size above the largest is cut down to it before its schema is asked, where the contract says that it is clamped. */
function clamped(value: ParameterValue, { pointer }: Parameter, { collection }: Operation): ParameterValue {
  const { size, maximumSize, oversize } = collection?.paging ?? {};
  if (size?.pointer !== pointer || oversize?.answer !== 'clamped' || maximumSize === undefined) return value;
  return typeof value === 'number' ? Math.min(value, maximumSize) : value;
}

function defaultOf({ schema }: Parameter): ParameterValue | undefined {
  const value = schema['default'];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

/** `type` of the schema, through one `$ref`. */
function schemaType({ schema }: Parameter, { contract }: Authenticated['operation']): unknown {
  const reference = schema['$ref'];
  return typeof reference === 'string'
    ? valueAt(contract.document, `${reference.replace('#', '')}/type`)
    : schema['type'];
}
