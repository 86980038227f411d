import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../json-pointer.ts';
import type { JsonPointer, Parameter } from '../model/index.ts';
import type { Nodes } from '../reading/references.ts';
import { jointSchemas, type SchemaNode } from './walk-schema.ts';

export const CONSTRAINT_KEYWORDS = [
  'type',
  'const',
  'enum',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'format',
] as const;
export type ConstraintKeyword = (typeof CONSTRAINT_KEYWORDS)[number] | 'not-pattern';

/** One bound on a value and the schema node that promises it. */
export interface Constraint {
  readonly keyword: ConstraintKeyword;
  readonly value: unknown;
  readonly promise: JsonPointer;
}

/** Every bound on a parameter, looked up through `$ref` and `allOf`; `not-pattern` is `not: { pattern }`. */
export function constraints(nodes: Nodes, { schemaPointer }: Pick<Parameter, 'schemaPointer'>): readonly Constraint[] {
  const of = known.get(nodes) ?? new Map<JsonPointer, readonly Constraint[]>();
  known.set(nodes, of);
  const found = of.get(schemaPointer) ?? withoutRepeats(jointSchemas(nodes, schemaPointer).flatMap(constraintsOf));
  of.set(schemaPointer, found);
  return found;
}

/** Kept, because a document never changes and every request is read by the bounds of its parameters. */
const known = new WeakMap<Nodes, Map<JsonPointer, readonly Constraint[]>>();

/** Members of `allOf` repeat the type for readers that need it. It is one promise, of the node that says it first. */
function withoutRepeats(found: readonly Constraint[]): Constraint[] {
  return found.filter(
    ({ keyword, value }, index) =>
      keyword !== 'type' ||
      found.findIndex((other) => other.keyword === 'type' && isDeepStrictEqual(other.value, value)) === index,
  );
}

function constraintsOf({ pointer, schema }: SchemaNode): Constraint[] {
  const found: Constraint[] = CONSTRAINT_KEYWORDS.filter((keyword) => schema[keyword] !== undefined).map((keyword) => ({
    keyword,
    value: schema[keyword],
    promise: pointer,
  }));
  const not = schema['not'];
  if (isRecord(not) && typeof not['pattern'] === 'string')
    found.push({ keyword: 'not-pattern', value: not['pattern'], promise: pointer });
  return found;
}
