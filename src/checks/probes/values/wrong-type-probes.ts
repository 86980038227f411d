import {
  constraints,
  itemSchemas,
  joinPointer,
  schemaKeyword,
  type Operation,
  type Parameter,
} from '../../../contract/index.ts';
import { invalidProbes } from './invalid-probes.ts';
import { isCursor } from './is-cursor.ts';
import { memberTypeProbes } from './member-type-probes.ts';
import type { Probe } from './probe.ts';

/** Text where a number or a boolean belongs, also such text as careless programs read as one, and a decimal where a whole number belongs. */
export function wrongTypeProbes(operation: Operation): Probe[] {
  const ofMembers = memberTypeProbes(operation);
  const ofWholes = operation.parameters.flatMap((parameter) => {
    const type = typeOf(operation, parameter);
    if (type === undefined) return [];
    const allowed = numberWithin(operation, parameter);
    const words = wordsAgainst(operation, parameter, allowed);
    return invalidProbes(operation, parameter, {
      texts: [
        ...new Set([
          ...textsAgainst(parameter, String(type.value), { allowed, words }),
          ...listsAgainst(parameter, String(type.value), allowed),
        ]),
      ],
      promise: joinPointer(type.promise, 'type'),
    });
  });
  return [...ofWholes, ...ofMembers];
}

/** Of a list each element has the type. */
function typeOf({ contract }: Operation, parameter: Parameter): ReturnType<typeof schemaKeyword> {
  const [element] = parameter.list ? itemSchemas(contract, parameter.schemaPointer) : [];
  return schemaKeyword(contract, element ?? parameter.schemaPointer, 'type');
}

/** A text that begins with digits catches a provider that reads only the beginning. */
function textsAgainst(
  { role, in: place }: Parameter,
  type: string,
  { allowed, words: [word = 'abc', ...words] }: { readonly allowed: number; readonly words: readonly string[] },
): readonly string[] {
  // In a JSON body null is no text, and many a provider takes it for nothing.
  if (type === 'boolean') return place === 'json' ? ['abc'] : ['abc', 'null'];
  if (type !== 'integer' && type !== 'number') return [];
  // No one calculates with a number that only signs a request, so decimals in it do no harm. A time that is no number is never too old.
  if (role === 'credential') return ['abc', `${allowed}abc`, 'NaN'];
  return [word, `${allowed}abc`, ...(type === 'integer' ? [`${allowed}.5`] : []), ...words];
}

/** In a JSON body a list of the value where the value itself belongs. */
function listsAgainst({ in: place, list, answers }: Parameter, type: string, allowed: number): readonly string[] {
  if (place !== 'json' || list || answers.invalid === undefined) return [];
  if (type === 'boolean') return ['[true]'];
  return type === 'integer' || type === 'number' ? [`[${allowed}]`] : [];
}

/**
 * Words that the parsers of some languages read as numbers. One parser reads all parameters of a type, so the words are dealt out among them, and
 * each parameter begins with a word of its own. For a size `all` is a word that people expect.
 */
function wordsAgainst(operation: Operation, parameter: Parameter, allowed: number): readonly string[] {
  const type = typeOf(operation, parameter)?.value;
  if (type !== 'integer' && type !== 'number') return [];
  const words = {
    integer: ['true', 'all', 'null', wide(allowed), `${allowed}_0`, hexadecimal(allowed)],
    number: [
      'abc',
      'now',
      'undefined',
      'NaN',
      '2020-01-01T00:00:00Z',
      'true',
      'Infinity',
      '1,000',
      hexadecimal(allowed),
    ],
  };
  const alike = operation.parameters.filter(
    (other) => isReadFromText(other) && !isCursor(operation, other) && typeOf(operation, other)?.value === type,
  );
  return words[type].filter((_, place) => alike[place % alike.length]?.pointer === parameter.pointer);
}

/** Whether a parameter asks something in a query or a form, where everything is text, and a bad value must be refused. */
function isReadFromText({ in: place, role, list, answers }: Parameter): boolean {
  const isChoice = !['credential', 'constant', 'owner', 'resource'].includes(role ?? '');
  return (place === 'query' || place === 'form') && isChoice && !list && answers.invalid !== undefined;
}

/** The same number in the digits of full width that are written beside Chinese and Japanese. */
function wide(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}

/** The same number as languages write it that count in sixteens: parsers that take a base of 0 read it. */
function hexadecimal(number: number): string {
  return `0x${number.toString(16)}`;
}

/** A number within the bounds, so that only the type is wrong. */
function numberWithin({ contract }: Operation, parameter: Parameter): number {
  const minimum = constraints(contract, parameter).find(({ keyword }) => keyword === 'minimum')?.value;
  return Number(minimum ?? 0) + 1;
}
