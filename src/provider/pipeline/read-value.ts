import { type Parameter, type ParameterList, splitList } from '../../contract/index.ts';
import type { IncomingRequest } from '../http/incoming-request.ts';
import type { ParameterScalar, ParameterValue } from './parameter-values.ts';

/** The value that a text on the wire stands for; `undefined` where it is not written as any of the types demands. */
export function parseValue(text: string, types: readonly string[]): ParameterScalar | undefined {
  const readers = types.flatMap((type) => (type === 'null' ? [] : (READERS[type] ?? [])));
  if (readers.length === 0) return text;
  for (const read of readers) {
    const value = read(text);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The values that a list says in one text; `undefined` where one of them is not written as its type demands. */
export function parseList(text: string, list: ParameterList, types: readonly string[]): ParameterValue | undefined {
  const values = (text === '' ? [] : splitList(list, text)).map((part) => parseValue(part, types));
  return values.some((value) => value === undefined) ? undefined : values.filter((value) => value !== undefined);
}

const READERS: Readonly<Record<string, (text: string) => ParameterScalar | undefined>> = {
  integer: (text) => (/^(0|-?[1-9]\d*)$/.test(text) ? wholeNumber(text) : undefined),
  number: (text) => (/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined),
  boolean: (text) => (text === 'true' || text === 'false' ? text === 'true' : undefined),
  string: (text) => text,
};

/** Every digit counts, so what no double holds stays a big integer. */
function wholeNumber(text: string): number | bigint {
  return Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text);
}

/** Whether a value in a JSON body has one of the types by itself: `"5"` is no number there. Every other place knows texts alone. */
export function isOfJsonType(
  { name, sentAs = name, in: place, list }: Parameter,
  { json }: Pick<IncomingRequest, 'json'>,
  types: readonly string[],
): boolean {
  const text = json[sentAs];
  if (place !== 'json' || text === undefined || types.length === 0) return true;
  if (list) return text.startsWith('[');
  return types.some((type) => (type === 'string') === text.startsWith('"'));
}
