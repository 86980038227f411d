import { allowsText } from '../../../lists/index.ts';
import {
  constraints,
  parameterTypes,
  readText,
  schemaKeyword,
  type Operation,
  type Parameter,
} from '../../../contract/index.ts';
import { HUGE_NUMBERS } from './huge-numbers.ts';
import { oddMoments } from './odd-moments.ts';
import { isQuestion } from './is-question.ts';

/** More than this is cut off by some servers before anything reads it. */
const LONGEST = 500;
/** More text than a column of a database holds. */
const LONG = 'a'.repeat(2000);
/** What expressions are made of, none of it closed. */
const OPEN = String.raw`a\([{*+?^$|`;
/** Text beyond ASCII, signs that end a text or a parameter and percent signs that begin an escape where a provider pastes them, and a long text. */
const TEXTS = ['事件', `'"&<`, '%zz%', LONG];
/** NUL ends a text in C, and no database stores it. */
const NUL = 'a\u0000b';
/**
 * An expression that repeats nothing, one quotation mark, what formats a text, a letter that is written from right to left, a character that is
 * none, and an escape of nothing. It holds none of the signs that contracts like to forbid, because a refusal hides what comes after it.
 */
const UNCLOSED = '*"%s%d\u202e\u05d0\uffff\\';
const CONTROLS = 'a\u0007\u001b\u007f\r\n\u{1f680}b';
/** NUL, other control characters with a character beyond U+FFFF, and an expression that is not closed. */
const FRAGILE = [NUL, CONTROLS, OPEN, UNCLOSED];
/**
 * A name is looked up whole, so one text may hold everything that breaks a lookup, dots of a path among it. What gateways like to refuse stands in a
 * text of its own.
 */
const NAMES = [`*"事件\u{1f680}'%zz..${OPEN}\\`, `${NUL}${CONTROLS}`];
/** All of them at once, for a parameter that takes no texts: without the long text, and with it. */
export const EVERY_SHORT_TEXT = `'"%zz事件${FRAGILE.join('')}`;
export const EVERY_TEXT = `${EVERY_SHORT_TEXT}${LONG}`;
/** A whole number with a zero at its beginning and an exponent, and one to which floating numbers are too small: providers read them differently. */
const SPELLINGS: Readonly<Record<string, string>> = { integer: '05e0', number: '1e400' };
export const DECIMAL = '1.5';
/** Digits that leave 64 bits with a sign, and without one, for a text that is read as a number. */
const MANY_DIGITS = ['9'.repeat(19), '9'.repeat(20)];

/** Texts of a parameter of which no one promises anything but that they are no server error. */
export function oddTexts(operation: Operation, parameter: Parameter): readonly string[] {
  const { schemaPointer, in: place, role } = parameter;
  const types = [schemaKeyword(operation.contract, schemaPointer, 'type')?.value ?? 'string'].flat().map(String);
  if (!types.includes('string'))
    return [...oddNumbers(operation, parameter, types), ...(place === 'json' ? ['null'] : [])];
  if (role === 'owner') return NAMES;
  if (role === 'resource') return [...(place === 'path' ? [] : ['']), ...NAMES, LONG];
  // What is refused shows the same in one text, and what is allowed may hide in what is refused.
  const { true: allowed = [], false: refused = [] } = Object.groupBy(
    [...TEXTS, ...FRAGILE],
    (text) => String(allowsText(operation.contract, parameter, text)) as 'true' | 'false',
  );
  const moments = oddMoments(operation.contract, parameter);
  const texts = [
    ...moments,
    ...allowed,
    ...manyDigits(operation, parameter),
    ...(refused.length > 0 ? [refused.join('')] : []),
  ];
  // What is empty is more often left out than read.
  return place === 'path' ? texts : [...texts, ''];
}

/** The longest of them where a text is made of digits alone, which programs then read as a number. */
function manyDigits({ contract }: Operation, parameter: Parameter): readonly string[] {
  const isOfDigits = allowsText(contract, parameter, '7') && !allowsText(contract, parameter, 'x');
  return isOfDigits ? MANY_DIGITS.filter((text) => allowsText(contract, parameter, text)).slice(-1) : [];
}

/**
 * The short ones of the odd texts of a parameter in one, where it is allowed. What repeats nothing does so only at the beginning, and an escape of
 * nothing ends a text.
 */
export function inOneText(operation: Operation, parameter: Parameter): string | undefined {
  const isAllowed = (text: string): boolean => allowsText(operation.contract, parameter, text);
  const types = parameterTypes(operation.contract, parameter);
  if (types.length > 0 && !types.includes('string')) return undefined;
  const parts = oddTexts(operation, parameter).filter(
    (text) => text !== '' && text.length < LONGEST && isAllowed(text),
  );
  const ordered = parts.toSorted((one, other) => Number(other.startsWith('*')) - Number(one.startsWith('*')));
  return parts.length > 1 ? ['\\', ''].map((end) => ordered.join('') + end).find(isAllowed) : undefined;
}

function oddNumbers(operation: Operation, parameter: Parameter, types: readonly string[]): readonly string[] {
  const { contract } = operation;
  const bounds = constraints(contract, parameter);
  const isBound = bounds.some(({ keyword }) => keyword === 'maximum' || keyword === 'exclusiveMaximum');
  const smallest = bounds.find(({ keyword }) => keyword === 'minimum')?.value;
  const unusual = isFirstOfItsType(operation, parameter, types) ? types.flatMap((type) => SPELLINGS[type] ?? []) : [];
  const spellings = ['', ...unusual].filter((text) => readText(types, text).ambiguous);
  const huge = isBound ? [] : HUGE_NUMBERS;
  // Where a refusal is promised, a text in place of a number, and a number below the smallest, are tried by the checks of that promise.
  const below = typeof smallest === 'number' ? [String(smallest - 1)] : [];
  const rest = parameter.answers.invalid === undefined ? [...below, EVERY_TEXT] : [];
  return [...spellings, ...(types.includes('number') ? ['-1', DECIMAL, HUGE_NUMBERS[2]] : huge), ...rest];
}

/** Whether no question before it is read by the same parser. */
function isFirstOfItsType(
  { contract, parameters }: Operation,
  parameter: Parameter,
  types: readonly string[],
): boolean {
  const first = parameters.find(
    (other) =>
      other.in === parameter.in &&
      // A list has no spelling of its own.
      other.list === undefined &&
      isQuestion(other) &&
      parameterTypes(contract, other).join() === types.join(),
  );
  return !isQuestion(parameter) || first === undefined || first.pointer === parameter.pointer;
}
