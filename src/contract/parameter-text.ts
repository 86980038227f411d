import type { Contract, JsonPointer, Parameter, SchemaIssue } from './model/index.ts';
import { exactIssues } from './exact-issues.ts';
import { KnownOfPairs } from './lasting/index.ts';
import { splitList } from './list-text.ts';
import { jsonIn, splitMembers } from './object-text.ts';
import { isWholeText } from './number-text.ts';
import { constraints } from './schema/constraints.ts';
import { branchesOf, itemSchemas, propertySchemas } from './schema/walk-schema.ts';

/** What a text on the wire says under a schema. */
export interface ReadText {
  /** Of the schema's type where it can be read; else the text. */
  readonly value: unknown;
  /** False where the text is none of the schema's types: `abc` or `5.5` for an integer. What JSON says of another type can be read. */
  readonly readable: boolean;
  /**
   * True where providers read it differently and nobody promises how: empty or padded text, unusual spellings
   * of a number (`05`, `+5`, `5.0`, `1e2`), and numbers that are too large for floating point (`1e400`). Of such a text
   * no check judges more than that it is no server error.
   */
  readonly ambiguous: boolean;
}

const PLAIN: Readonly<Record<string, RegExp>> = {
  integer: /^(0|-?[1-9]\d*)$/,
  number: /^-?(0|[1-9]\d*)(\.\d*[1-9])?$/,
  boolean: /^(true|false)$/,
};
/** Decimal digits, as JSON and people write numbers. Programs that also know `0x10` and `0b1` read more than what is promised. */
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const BLANKS = /^\s*$|^\s|\s$/;

/** Stands for null in a JSON body, where `null` would be a text. JSON takes a tab before a value for nothing. */
export const NULL_IN_JSON = '\tnull';
/** A number or a switch in quotes, which is a text in a JSON body. */
const QUOTED = /^"(-?\d+|true|false)"$/;

/** Reads a text as a value of one of the JSON types. */
export function readText(types: readonly string[], text: string): ReadText {
  const said = otherInJson(types, text);
  if (said !== undefined) return { value: said, readable: true, ambiguous: false };
  // Many programs print and read null as this word. Whether it is meant so, no schema says.
  if (text === 'null' && types.includes('null')) return { value: null, readable: true, ambiguous: true };
  if (BLANKS.test(text)) return { value: text, readable: types.includes('string'), ambiguous: true };
  const json = types.includes('string') ? undefined : jsonOfType(types, text);
  if (json !== undefined) return { value: json, readable: true, ambiguous: false };
  const plain = types.find((type) => PLAIN[type]?.test(text));
  if (plain) return { value: plain === 'boolean' ? text === 'true' : Number(text), readable: true, ambiguous: false };
  if (types.length === 0 || types.includes('string')) return { value: text, readable: true, ambiguous: false };
  return unusual(types, text);
}

/** What a JSON body can say of another type: null, and a number as a text. Whether it is allowed is asked of the schema. */
function otherInJson(types: readonly string[], text: string): string | null | undefined {
  if (text === NULL_IN_JSON) return null;
  return types.length === 0 || types.includes('string') ? undefined : QUOTED.exec(text)?.[1];
}

function jsonOfType(types: readonly string[], text: string): unknown {
  const value = types.includes('object') || types.includes('array') ? jsonIn(text) : undefined;
  return value !== undefined && types.includes(Array.isArray(value) ? 'array' : 'object') ? value : undefined;
}

function unusual(types: readonly string[], text: string): ReadText {
  const number = Number(text);
  const isNumber = DECIMAL.test(text) && (types.includes('integer') || types.includes('number'));
  const numeric = isNumber && Number.isFinite(number);
  const readable = numeric && (types.includes('number') || Number.isInteger(number));
  const boolean = types.includes('boolean') && /^(true|false|1|0)$/i.test(text);
  return { value: numeric ? number : text, readable, ambiguous: readable || boolean || (isNumber && !numeric) };
}

/** Reads the text of a parameter or of a header as a value of the type that its schema gives. */
export function readParameter(contract: Contract, parameter: Readable, text: string): ReadText {
  const types = parameterTypes(contract, parameter);
  if (parameter.list) return readList(types, splitList(parameter.list, text));
  const members = parameter.object && splitMembers(text);
  return members ? readMembers(contract, parameter, members) : readText(types, text);
}

type Readable = Pick<Parameter, 'schemaPointer' | 'list' | 'object'>;

function readMembers(
  contract: Contract,
  { schemaPointer }: Readable,
  members: readonly (readonly [name: string, text: string])[],
): ReadText {
  const read = members.map(([name, text]) => {
    const [member] = propertySchemas(contract, schemaPointer, name);
    return [name, readText(member === undefined ? [] : typesOf(contract, member), text)] as const;
  });
  return {
    value: Object.fromEntries(read.map(([name, { value }]) => [name, value])),
    readable: read.every(([, { readable }]) => readable),
    ambiguous: read.some(([, { ambiguous }]) => ambiguous),
  };
}

function readList(types: readonly string[], texts: readonly string[]): ReadText {
  const read = texts.map((text) => readText(types, text));
  return {
    value: read.map(({ value }) => value),
    readable: read.every(({ readable }) => readable),
    ambiguous: read.some(({ ambiguous }) => ambiguous),
  };
}

/** What is wrong with a parameter's text under its schema; ask `readParameter` first whether it is ambiguous. */
export function parameterIssues(contract: Contract, parameter: Readable, text: string): readonly SchemaIssue[] {
  const known = issues.of(contract, parameter, () => new Map());
  const found = known.get(text) ?? issuesOf(contract, parameter, text);
  if (known.size >= MOST_TEXTS) known.clear();
  known.set(text, found);
  return found;
}

const MOST_TEXTS = 1_000;
/** Kept, because every request says the same few texts, and many checks ask about each. */
const issues = new KnownOfPairs<Contract, Readable, Map<string, readonly SchemaIssue[]>>();

function issuesOf(contract: Contract, parameter: Readable, text: string): readonly SchemaIssue[] {
  const { value } = readParameter(contract, parameter, text);
  const issues = contract.validate(parameter.schemaPointer, value);
  if (issues.length > 0 && isTextToo(contract, parameter, value)) {
    const asText = contract.validate(parameter.schemaPointer, text);
    if (asText.length === 0) return asText;
  }
  const isWhole = typeof value === 'number' && isWholeText(text);
  return isWhole ? exactIssues(contract, [parameter.schemaPointer], { text, issues }) : issues;
}

/** The types that a value of a parameter may have, or each value of a list, null among them; none where the schema says nothing. */
export function parameterTypes(contract: Contract, parameter: Readable): readonly string[] {
  return types.of(contract, parameter, () => {
    const schemaPointer = parameter.list
      ? (itemSchemas(contract, parameter.schemaPointer)[0] ?? '/no-such-schema')
      : parameter.schemaPointer;
    const said = typesOf(contract, schemaPointer);
    // A choice between a schema and null says so at another place.
    const isNullToo = said.length > 0 && !said.includes('null') && contract.validate(schemaPointer, null).length === 0;
    return isNullToo ? [...said, 'null'] : said;
  });
}

/** Whether a parameter takes yes or no, and perhaps null. */
export function isSwitch(contract: Contract, parameter: Readable): boolean {
  return (
    !parameter.list &&
    parameterTypes(contract, parameter)
      .filter((type) => type !== 'null')
      .join() === 'boolean'
  );
}

/** Whether what was read as a number or as a switch may be meant as a text. */
function isTextToo(contract: Contract, parameter: Readable, value: unknown): boolean {
  const isOther = typeof value === 'number' || typeof value === 'boolean';
  return isOther && !parameter.list && parameterTypes(contract, parameter).includes('string');
}

const types = new KnownOfPairs<Contract, Readable, readonly string[]>();

function typesOf(contract: Contract, schemaPointer: JsonPointer): readonly string[] {
  const type = constraints(contract, { schemaPointer }).find(({ keyword }) => keyword === 'type')?.value;
  if (type === undefined) return typesOfBranches(contract, schemaPointer);
  return Array.isArray(type) ? type.map(String) : [String(type)];
}

/** The types of every branch of a choice: `anyOf: [{ type: integer }, { type: string, enum: [none] }]`. None where a branch may have any. */
function typesOfBranches(contract: Contract, schemaPointer: JsonPointer): readonly string[] {
  const ofBranches = branchesOf(contract, schemaPointer).map((branch) => typesOf(contract, branch));
  return ofBranches.every(({ length }) => length > 0) ? [...new Set(ofBranches.flat())] : [];
}
