import { joinPointer } from './json-pointer.ts';
import type { Contract, Parameter, SchemaIssue } from './model/index.ts';
import { compareNumberTexts } from './number-text.ts';
import { writtenText } from './reading/written-text.ts';
import { constraints, type Constraint } from './schema/constraints.ts';

/** Whether a number keeps a bound, by how it compares with it. */
const KEEPS: Readonly<Record<string, (order: number) => boolean>> = {
  minimum: (order) => order >= 0,
  maximum: (order) => order <= 0,
  exclusiveMinimum: (order) => order > 0,
  exclusiveMaximum: (order) => order < 0,
};
const SIGNS: Readonly<Record<string, string>> = {
  minimum: '>=',
  maximum: '<=',
  exclusiveMinimum: '>',
  exclusiveMaximum: '<',
};

/**
 * The issues of a whole number that is judged as it is written. A validator calculates with numbers of JavaScript, which are no more exact
 * beyond 2^53, so what it says of bounds and listed values is said anew from the texts.
 */
export function exactIssues(
  contract: Contract,
  parameter: Pick<Parameter, 'schemaPointer'>,
  { text, issues }: { readonly text: string; readonly issues: readonly SchemaIssue[] },
): readonly SchemaIssue[] {
  const bounds = constraints(contract, parameter).filter(({ keyword }) => keyword in KEEPS || isListing(keyword));
  if (Number.isSafeInteger(Number(text)) && bounds.every(isSafe)) return issues;
  const others = issues.filter(({ keyword }) => !(keyword in KEEPS) && !isListing(keyword));
  return [...others, ...bounds.flatMap((bound) => issueOf(contract, bound, text))];
}

function isListing(keyword: string): boolean {
  return keyword === 'enum' || keyword === 'const';
}

function isSafe({ value }: Constraint): boolean {
  return [value].flat().every((one) => typeof one !== 'number' || !Number.isInteger(one) || Number.isSafeInteger(one));
}

function issueOf(contract: Contract, { keyword, value, promise }: Constraint, text: string): SchemaIssue[] {
  const at = joinPointer(promise, keyword);
  const issue = (message: string): SchemaIssue[] => [{ at: '', promise, keyword, message, params: {} }];
  if (keyword === 'const') return writtenText(contract, at) === text ? [] : issue('must be equal to constant');
  if (keyword === 'enum') {
    const listed = Array.isArray(value) ? value.map((_, index) => writtenText(contract, joinPointer(at, index))) : [];
    return listed.includes(text) ? [] : issue('must be equal to one of the allowed values');
  }
  const bound = writtenText(contract, at);
  return KEEPS[keyword]?.(compareNumberTexts(text, bound)) === false ? issue(`must be ${SIGNS[keyword]} ${bound}`) : [];
}
