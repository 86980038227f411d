import type { RecordedRequest } from '../../../client/index.ts';
import {
  compareNumberTexts,
  parameterIssues,
  readParameter,
  schemaKeyword,
  type Contract,
  type Operation,
  type Parameter,
} from '../../../contract/index.ts';
import { isOddText } from '../../../lists/index.ts';
import { isOddMoment } from './odd-moments.ts';
import { isUndecided } from './is-undecided.ts';

/** Names of parameters that no contract documents. Objects of JavaScript know the second, so code that looks names up in one finds it. */
export const UNDOCUMENTED: readonly string[] = ['undocumented', 'constructor'];

/** No name: an ampersand that is sent as it is, so that an empty pair stands before a value without a name. */
export const NAMELESS = '\udc26';

/** Names that some frameworks read as lists, or as questions to a database. */
const BRACKETED = /\[.*\]$/;

const LONGEST = 256;
const LARGEST_OF_32_BITS = String(2 ** 31 - 1);
const LARGEST_OF_64_BITS = '9223372036854775807';

/** By the request, because many checks ask the same of each. */
const known = new WeakMap<RecordedRequest, boolean>();

/**
 * Whether a request says something of which no one promises how it is answered. Then only "no server error" is judged, by
 * `parameters/undocumented-parameters-are-no-server-error`.
 */
export function saysUnpromised(operation: Operation, request: RecordedRequest): boolean {
  const says = known.get(request) ?? saysAnythingUnpromised(operation, request);
  known.set(request, says);
  return says;
}

function saysAnythingUnpromised(operation: Operation, request: RecordedRequest): boolean {
  const { parameters, repeated = [], malformation } = request;
  const values = operation.parameters.map((parameter) => ({ parameter, text: parameters[parameter.name] }));
  return (
    repeated.length > 0 ||
    malformation !== undefined ||
    [...UNDOCUMENTED, NAMELESS].some((name) => Object.hasOwn(parameters, name)) ||
    lacksAnything(operation, request) ||
    Object.keys(parameters).some((name) => isNearlyDocumented(operation, name)) ||
    values.some(
      ({ parameter, text }) =>
        text !== undefined &&
        text !== parameter.usual &&
        (parameter.role === 'credential'
          ? request.broken === undefined && isBeyond32Bits(operation, parameter, text)
          : isUnpromised(operation, parameter, text)),
    )
  );
}

/** Numbers that sign a request are small, and no one promises more. What a broken credential says is judged by what the contract says of it. */
function isBeyond32Bits({ contract }: Operation, parameter: Parameter, text: string): boolean {
  const { value } = readParameter(contract, parameter, text);
  return typeof value === 'number' && compareNumberTexts(text, LARGEST_OF_32_BITS) > 0;
}

/** Whether a name is no documented one, but has brackets behind it or is one in other letters. */
function isNearlyDocumented({ parameters }: Operation, name: string): boolean {
  const names = parameters.map((parameter) => parameter.name);
  const isOtherCase = names.some((known) => known.toLowerCase() === name.toLowerCase());
  return !names.includes(name) && (isOtherCase || BRACKETED.test(name));
}

/** Whether a required value is left out and no answer to that is promised. A URL that the provider gave may say it in its own way. */
function lacksAnything(operation: Operation, { parameters, meant }: RecordedRequest): boolean {
  if (meant?.target !== undefined) return false;
  return operation.parameters.some(
    ({ name, in: place, required, role, answers }) =>
      required && isSeen(place) && role !== 'credential' && answers.missing === undefined && !(name in parameters),
  );
}

function isSeen(place: Parameter['in']): boolean {
  return place === 'query' || place === 'form' || place === 'json';
}

/** Empty and padded text, and unusual spellings of a number. Where no refusal is promised, what breaks the schema, text beyond ASCII and odd texts and numbers too. */
function isUnpromised({ contract, collection }: Operation, parameter: Parameter, text: string): boolean {
  if (isUndecided(contract, parameter, text)) return true;
  if (parameterIssues(contract, parameter, text).length > 0) return parameter.answers.invalid === undefined;
  const { value } = readParameter(contract, parameter, text);
  const isTime = collection?.filters.some(({ parameter: { name }, unit }) => name === parameter.name && unit) ?? false;
  return typeof value === 'number'
    ? value < 0 ||
        isOddFraction(contract, parameter, value) ||
        compareNumberTexts(text, largestOf(contract, parameter, isTime)) > 0
    : text.length > LONGEST || isOddText(text) || isOddMoment(contract, parameter, text);
}

/** A fraction where the contract does not promise that numbers may have one. */
function isOddFraction(contract: Contract, { schemaPointer }: Parameter, value: number): boolean {
  return !Number.isInteger(value) && schemaKeyword(contract, schemaPointer, 'type')?.value !== 'number';
}

/** The largest number that a contract lets providers expect: its own bound, what its format holds, any time, or what fits into 32 bits. */
function largestOf(contract: Contract, { schemaPointer }: Parameter, isTime: boolean): string {
  const keyword = (name: 'type' | 'format' | 'maximum'): unknown => schemaKeyword(contract, schemaPointer, name)?.value;
  if (keyword('type') !== 'integer' || isTime) return String(Number.MAX_SAFE_INTEGER);
  return keyword('format') === 'int64' || keyword('maximum') !== undefined ? LARGEST_OF_64_BITS : LARGEST_OF_32_BITS;
}
