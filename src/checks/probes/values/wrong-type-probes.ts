import {
  constraints,
  itemSchemas,
  joinPointer,
  schemaKeyword,
  type Operation,
  type Parameter,
} from '../../../contract/index.ts';
import { invalidProbes } from './invalid-probes.ts';
import type { Probe } from './probe.ts';

/** Text where a number or a boolean belongs, also such text as careless programs read as one, and a decimal where a whole number belongs. */
export function wrongTypeProbes(operation: Operation): Probe[] {
  return operation.parameters.flatMap((parameter) => {
    const { contract } = operation;
    // Of a list each element has the type.
    const [element] = parameter.list ? itemSchemas(contract, parameter.schemaPointer) : [];
    const type = schemaKeyword(contract, element ?? parameter.schemaPointer, 'type');
    if (type === undefined) return [];
    return invalidProbes(operation, parameter, {
      texts: textsAgainst(parameter, String(type.value), numberWithin(operation, parameter)),
      promise: joinPointer(type.promise, 'type'),
    });
  });
}

/** Words that programs print in place of a value that is missing, or take for a number. */
const WORDS = ['null', 'true'];
/** No number at all, one without end, and a moment: languages and query builders read each of them as a number. */
const NO_NUMBERS = ['NaN', 'Infinity', '2020-01-01T00:00:00Z'];

/**
 * A text that begins with digits catches a provider that reads only the beginning. The words, a digit of another script and a gap between digits
 * are numbers to the parsers of some languages.
 */
function textsAgainst({ role }: Parameter, type: string, allowed: number): readonly string[] {
  if (type === 'boolean') return ['abc', 'null'];
  if (type !== 'integer' && type !== 'number') return [];
  const usual = ['abc', `${allowed}x`];
  // No one calculates with a number that only signs a request, so decimals in it do no harm. A time that is no number is never too old.
  if (role === 'credential') return [...usual, 'NaN'];
  const words = [...WORDS, ...(type === 'integer' ? [`${allowed}.5`, `${allowed}_0`, wide(allowed)] : NO_NUMBERS)];
  return [...usual, ...words];
}

/** The same number in the digits of full width that are written beside Chinese and Japanese. */
function wide(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}

/** A number within the bounds, so that only the type is wrong. */
function numberWithin({ contract }: Operation, parameter: Parameter): number {
  const minimum = constraints(contract, parameter).find(({ keyword }) => keyword === 'minimum')?.value;
  return Number(minimum ?? 0) + 1;
}
