import { exactIssues } from '../exact-issues.ts';
import { isRecord, joinPointer, pointerSegments } from '../json-pointer.ts';
import type { Contract, JsonPointer, SchemaIssue } from '../model/index.ts';
import { bigIntegersIn, withDoubles, type BigInteger } from './big-integers.ts';
import type { SchemaValidator } from './schema-validator.ts';
import { jointSchemas } from './walk-schema.ts';

type Nodes = Pick<Contract, 'node' | 'numberText'>;

/**
 * What is wrong with a value. The validator knows doubles alone: it takes a larger whole number for no number at all. So it sees the nearest double
 * instead, and what it says about the size of that number is said anew from its digits.
 */
export function validateExactly(
  contract: Nodes,
  validator: SchemaValidator,
  { schema, value }: { readonly schema: JsonPointer; readonly value: unknown },
): readonly SchemaIssue[] {
  const issues = validator.validate(schema, value);
  const large = issues.length === 0 ? [] : bigIntegersIn(value);
  if (large.length === 0) return issues;
  return large.reduce<readonly SchemaIssue[]>(
    (found, number) => withExact(contract, { schema, number }, found),
    withoutEqualDoubles(validator.validate(schema, withDoubles(value)), value),
  );
}

function withExact(
  contract: Nodes,
  { schema, number }: { readonly schema: JsonPointer; readonly number: BigInteger },
  found: readonly SchemaIssue[],
): SchemaIssue[] {
  const own = found.filter(({ at }) => at === number.at);
  const exact = exactIssues(contract, schemasAt(contract, schema, number.at), {
    text: String(number.value),
    issues: own,
  });
  return [...found.filter(({ at }) => at !== number.at), ...exact.map((issue) => ({ ...issue, at: number.at }))];
}

/** Two numbers that differ may have one nearest double, so elements that are alike are compared again. */
function withoutEqualDoubles(issues: readonly SchemaIssue[], value: unknown): SchemaIssue[] {
  return issues.filter(({ keyword, at }) => {
    if (keyword !== 'uniqueItems') return true;
    const elements = pointerSegments(at).reduce<unknown>(member, value);
    const texts = Array.isArray(elements) ? elements.map(textOf) : [];
    return new Set(texts).size < texts.length;
  });
}

function member(value: unknown, segment: string): unknown {
  if (Array.isArray(value)) return value[Number(segment)];
  return isRecord(value) ? value[segment] : undefined;
}

/** Equal for equal values, whatever the order of their keys. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  if (!isRecord(value)) return typeof value === 'bigint' ? String(value) : JSON.stringify(value);
  const members = Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return `{${members.map(([name, inner]) => `${JSON.stringify(name)}:${textOf(inner)}`).join()}}`;
}

/** Every schema node that the value at a place has to keep. Branches of a choice are left to the validator. */
function schemasAt(contract: Nodes, schema: JsonPointer, place: JsonPointer): JsonPointer[] {
  return pointerSegments(place).reduce<JsonPointer[]>(
    (schemas, segment) => [
      ...new Set(schemas.flatMap((pointer) => jointSchemas(contract, pointer).flatMap((node) => below(node, segment)))),
    ],
    [schema],
  );
}

function below({ pointer, schema }: ReturnType<typeof jointSchemas>[number], segment: string): JsonPointer[] {
  const { properties, items, additionalProperties } = schema;
  if (isRecord(properties) && isRecord(properties[segment])) return [joinPointer(pointer, 'properties', segment)];
  if (isRecord(items) && /^\d+$/.test(segment)) return [joinPointer(pointer, 'items')];
  return isRecord(additionalProperties) ? [joinPointer(pointer, 'additionalProperties')] : [];
}
