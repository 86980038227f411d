import { joinPointer } from './json-pointer.ts';
import type { Contract, JsonPointer, SchemaIssue } from './model/index.ts';
import { compareNumberTexts, isWholeText } from './number-text.ts';
import { writtenText } from './reading/written-text.ts';
import { constraints, type Constraint } from './schema/constraints.ts';

type Nodes = Pick<Contract, 'node' | 'numberText'>;

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
const OTHERS = ['enum', 'const', 'multipleOf'];

/**
 * The issues of a whole number that is judged as it is written. A validator calculates with numbers of JavaScript, which are no more exact
 * beyond 2^53, so what it says of bounds and listed values is said anew from the texts.
 */
export function exactIssues(
  contract: Nodes,
  schemas: readonly JsonPointer[],
  { text, issues }: { readonly text: string; readonly issues: readonly SchemaIssue[] },
): readonly SchemaIssue[] {
  const bounds = schemas
    .flatMap((schemaPointer) => constraints(contract, { schemaPointer }))
    .filter(({ keyword }) => isOfValue(keyword));
  if (Number.isSafeInteger(Number(text)) && bounds.every(isSafe)) return issues;
  const others = issues.filter(({ keyword }) => !isOfValue(keyword));
  return [...others, ...bounds.flatMap((bound) => issueOf(contract, bound, text))];
}

function isOfValue(keyword: string): boolean {
  return keyword in KEEPS || OTHERS.includes(keyword);
}

function isSafe({ value }: Constraint): boolean {
  return [value].flat().every((one) => typeof one !== 'number' || !Number.isInteger(one) || Number.isSafeInteger(one));
}

function issueOf(contract: Nodes, { keyword, value, promise }: Constraint, text: string): SchemaIssue[] {
  const at = joinPointer(promise, keyword);
  const issue = (message: string): SchemaIssue[] => [{ at: '', promise, keyword, message, params: {} }];
  if (keyword === 'const') return writtenText(contract, at) === text ? [] : issue('must be equal to constant');
  if (keyword === 'enum') {
    const listed = Array.isArray(value) ? value.map((_, index) => writtenText(contract, joinPointer(at, index))) : [];
    return listed.includes(text) ? [] : issue('must be equal to one of the allowed values');
  }
  const bound = writtenText(contract, at);
  if (keyword === 'multipleOf') return isMultiple(text, bound) ? [] : issue(`must be multiple of ${bound}`);
  return KEEPS[keyword]?.(compareNumberTexts(text, bound)) === false ? issue(`must be ${SIGNS[keyword]} ${bound}`) : [];
}

/** Of a step that is no whole number a long number has no exact rest, so it is taken for a multiple. */
function isMultiple(text: string, step: string): boolean {
  return !isWholeText(step) || BigInt(step) === 0n || BigInt(text) % BigInt(step) === 0n;
}
