import {
  constraints,
  isCountedUnit,
  itemSchemas,
  joinPointer,
  parameterIssues,
  schemaKeyword,
  type Operation,
  type Parameter,
} from '../../../contract/index.ts';
import { fullWidth } from './full-width.ts';
import { invalidProbes } from './invalid-probes.ts';
import { isCursor } from './is-cursor.ts';
import { isNeverTaken } from './is-never-taken.ts';
import { memberTypeProbes } from './member-type-probes.ts';
import type { Probe } from './probe.ts';

/** Text where a number or a boolean belongs, also such text as careless programs read as one, and a decimal where a whole number belongs. */
export function wrongTypeProbes(operation: Operation): Probe[] {
  const ofMembers = memberTypeProbes(operation);
  const ofWholes = operation.parameters.flatMap((parameter) => {
    const type = typeOf(operation, parameter);
    if (type === undefined) return [];
    const allowed = numberWithin(operation, parameter);
    const inSixteens = hexadecimal(operation, parameter, allowed);
    const words = wordsAgainst(operation, parameter, { allowed, inSixteens });
    const isZeroAllowed = parameterIssues(operation.contract, parameter, '0').length === 0;
    return invalidProbes(operation, parameter, {
      texts: [
        ...new Set([
          ...textsAgainst(parameter, String(type.value), { allowed, inSixteens, isZeroAllowed, words }),
          ...otherJsonAgainst(parameter, String(type.value), allowed),
        ]),
      ],
      promise: joinPointer(type.promise, 'type'),
    });
  });
  return [...ofWholes, ...ofMembers];
}

/** Of a list each element has the type. Beside null it is the one type that is no null. */
function typeOf({ contract }: Operation, parameter: Parameter): ReturnType<typeof schemaKeyword> {
  const [element] = parameter.list ? itemSchemas(contract, parameter.schemaPointer) : [];
  const said = schemaKeyword(contract, element ?? parameter.schemaPointer, 'type');
  const types = [said?.value].flat().filter((type) => type !== 'null');
  return said && types.length === 1 ? { ...said, value: types[0] } : said;
}

interface Against {
  /** A number within the bounds. */
  readonly allowed: number;
  /** A number within the bounds too, in hexadecimal digits. */
  readonly inSixteens: string;
  readonly isZeroAllowed: boolean;
  readonly words: readonly string[];
}

/**
 * Hexadecimal digits also catch a provider that reads only the digits at the beginning, which is 0. Where that is not allowed, another number stands
 * before letters.
 */
function textsAgainst(
  { role, in: place }: Parameter,
  type: string,
  { allowed, inSixteens, isZeroAllowed, words: [word = 'abc', ...words] }: Against,
): readonly string[] {
  // In a JSON body null is no text, and many a provider takes it for nothing.
  if (type === 'boolean') return place === 'json' ? ['abc'] : ['abc', 'null'];
  if (type !== 'integer' && type !== 'number') return [];
  // No one calculates with a number that only signs a request, so decimals in it do no harm. A time that is no number is never too old.
  if (role === 'credential') return ['abc', `${allowed}abc`, 'NaN'];
  const beginning = isZeroAllowed ? [] : [`${allowed}abc`];
  return [word, ...beginning, type === 'integer' ? `${allowed}.5` : inSixteens, ...words];
}

/** In a JSON body a list of the value where the value itself belongs, and the value as a text. */
function otherJsonAgainst(parameter: Parameter, type: string, allowed: number): readonly string[] {
  const { in: place, list, answers } = parameter;
  if (place !== 'json' || list || answers.invalid === undefined) return [];
  if (type !== 'boolean' && type !== 'integer' && type !== 'number') return [];
  const value = type === 'boolean' ? 'true' : String(allowed);
  return [`[${value}]`, ...(isNeverTaken(parameter) ? [`"${value}"`] : [])];
}

type Numbers = Pick<Against, 'allowed' | 'inSixteens'>;

interface Words {
  /** What parsers of several languages read as a number. Each parameter gets them. */
  readonly each: readonly string[];
  /** What few read, or people say. They are dealt out, or go to the sizes, which people write by hand. */
  readonly dealt: readonly string[];
  /** Sent where one parameter alone takes numbers of its type. */
  readonly rest: readonly string[];
}

/**
 * Words that programs read as numbers. Python and Go know a sign between digits, and JavaScript and Go know hexadecimal digits. Floating numbers may be
 * none, or have no end. Java reads commas between thousands and a letter behind a number that says its type, Python and Java read digits of full width, and
 * some take quotes off.
 */
const WORDS: Readonly<Record<'integer' | 'number', (numbers: Numbers) => Words>> = {
  integer: ({ allowed, inSixteens }) => ({
    each: [`${allowed}_0`, inSixteens],
    dealt: ['all', 'true', fullWidth(String(allowed)), '1,000'],
    rest: ['null', `"${allowed}"`],
  }),
  number: ({ allowed, inSixteens }) => ({
    each: ['NaN', 'Infinity', inSixteens],
    dealt: ['now', 'undefined', '2020-01-01T00:00:00Z'],
    rest: ['true', '1,000', `${allowed}_0`, fullWidth(String(allowed)), `${allowed}d`, `"${allowed}"`],
  }),
};

const WRITTEN_DAY = '2020-01-01';

/** The words for one parameter. The first one is none that a parser reads. */
function wordsAgainst(operation: Operation, parameter: Parameter, numbers: Numbers): readonly string[] {
  const type = typeOf(operation, parameter)?.value;
  if (type !== 'integer' && type !== 'number') return [];
  const alike = operation.parameters.filter(
    (other) => isReadFromText(other) && !isCursor(operation, other) && typeOf(operation, other)?.value === type,
  );
  const sizes = alike.filter(({ role }) => role === 'size');
  const takers = sizes.length > 0 ? sizes : alike;
  const { each, dealt, rest } = WORDS[type](numbers);
  const own = dealt.filter((_, place) => takers[place % takers.length]?.pointer === parameter.pointer);
  const written = countsTime(operation, parameter) ? [WRITTEN_DAY] : [];
  return [...(own.length > 0 ? own : ['null']), ...each, ...written, ...(alike.length === 1 ? rest : [])];
}

/** Whether it is a time in seconds or milliseconds: some programs read a written day there too. */
function countsTime({ collection }: Operation, { name }: Parameter): boolean {
  return (collection?.filters ?? []).some((filter) => filter.parameter.name === name && isCountedUnit(filter.unit));
}

/** Whether a parameter asks something in a query or a form, where everything is text, and a bad value must be refused. */
function isReadFromText({ in: place, role, list, answers }: Parameter): boolean {
  const isChoice = !['credential', 'constant', 'owner', 'resource'].includes(role ?? '');
  return (place === 'query' || place === 'form') && isChoice && !list && answers.invalid !== undefined;
}

/**
 * A number as languages write it that count in sixteens: parsers that take a base of 0 read it. Where it is allowed it ends in a letter, because some
 * programs take digits before letters for a number, and nothing else.
 */
function hexadecimal({ contract }: Operation, parameter: Parameter, allowed: number): string {
  const isTenAllowed = parameterIssues(contract, parameter, '10').length === 0;
  return `0x${(isTenAllowed ? 10 : allowed).toString(16)}`;
}

/** A number within the bounds, so that only the type is wrong. */
function numberWithin({ contract }: Operation, parameter: Parameter): number {
  const minimum = constraints(contract, parameter).find(({ keyword }) => keyword === 'minimum')?.value;
  return Number(minimum ?? 0) + 1;
}
