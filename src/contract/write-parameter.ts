import { exactJson } from './exact-json.ts';
import { isRecord } from './json-pointer.ts';
import { joinList } from './list-text.ts';
import type { Parameter, ParameterList, ParameterObject } from './model/index.ts';
import { joinMembers } from './object-text.ts';

type Said = Pick<Parameter, 'name' | 'in' | 'list' | 'object'>;

/**
 * The value of a parameter as the text that a request holds and `readParameter` reads; `undefined` where nothing is sent. What the contract does not
 * know is written like a text, with commas between several. Throws `RangeError` where the parameter's style cannot say the value.
 */
export function writeParameter(parameter: Said | undefined, value: unknown): string | undefined {
  if (parameter?.list && Array.isArray(value)) return writeList(parameter, parameter.list, value);
  if (parameter?.object && isMembers(value)) return writeObject(parameter, parameter.object, value);
  return parameter || !Array.isArray(value) ? scalarText(value) : value.map(scalarText).join(',');
}

function writeList(parameter: Said, list: ParameterList, values: readonly unknown[]): string | undefined {
  if (values.length === 0 && !list.apart) return undefined;
  const texts = values.map((each) => partText(parameter, each));
  if (!list.apart) requireWithout(list.separator, parameter, texts);
  return joinList(list, texts);
}

function writeObject(
  parameter: Said,
  { form, separator }: ParameterObject,
  value: Readonly<Record<string, unknown>>,
): string | undefined {
  const members = Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
  const written = members.map(([name, member]) => [name, partText(parameter, member)] as const);
  if (form === 'turns' || form === 'assignments') requireWithout(separator, parameter, written.flat());
  if (form === 'assignments')
    requireWithout(
      '=',
      parameter,
      members.map(([name]) => name),
    );
  return written.length > 0 ? joinMembers(written) : undefined;
}

/** Text of a value inside of a list or of an object. A JSON body takes any; elsewhere only texts, numbers and switches have one. */
function partText({ name, in: place }: Pick<Parameter, 'name' | 'in'>, value: unknown): string {
  const isNested = value === null || value === undefined || Array.isArray(value) || isMembers(value);
  if (isNested && place !== 'json')
    throw new RangeError(
      `${name} cannot hold ${exactJson(value) ?? 'undefined'}: only texts, numbers and switches stand in a list or an object outside of a JSON body.`,
    );
  return scalarText(value) ?? 'null';
}

function requireWithout(separator: string, { name }: Pick<Parameter, 'name'>, texts: readonly string[]): void {
  const held = texts.find((text) => text.includes(separator));
  if (held === undefined) return;
  throw new RangeError(
    `${name} cannot hold ${JSON.stringify(held)}, because ${JSON.stringify(separator)} stands between its values. To send a text as it is, give ${name} a text.`,
  );
}

function isMembers(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && !(value instanceof Date);
}

function scalarText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') return decimal(value);
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? exactJson(value) : String(value);
}

/** A number without an exponent, which providers read differently. */
function decimal(value: number): string {
  const text = String(value);
  const [, sign, whole, decimals = '', exponent] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const digits = `${whole}${decimals}`;
  const power = Number(exponent);
  return power < 0 ? `${sign}0.${'0'.repeat(-power - 1)}${digits}` : `${sign}${digits.padEnd(power + 1, '0')}`;
}
