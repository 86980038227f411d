import { isRecord, joinPointer } from '../json-pointer.ts';
import type { JsonPointer, Parameter } from '../model/index.ts';
import { jointSchemas } from '../schema/walk-schema.ts';
import type { OpenApiNode } from './open-api-node.ts';
import { valueText } from './value-text.ts';

type Several = Pick<Parameter, 'list' | 'object'>;

/** The value that a plain request gives a parameter, as text: its example, its default, its only value or its first one. */
export function usualText(parameter: OpenApiNode, schema: JsonPointer, several: Several): string | undefined {
  const { source } = parameter;
  const schemas = jointSchemas(source, schema).map(({ pointer }) => pointer);
  const places = [
    joinPointer(parameter.pointer, 'example'),
    ...namedExample(parameter),
    ...schemas.flatMap((at) => [joinPointer(at, 'examples', 0), joinPointer(at, 'example')]),
    ...schemas.map((at) => joinPointer(at, 'default')),
    ...schemas.flatMap((at) => [joinPointer(at, 'const'), joinPointer(at, 'enum', 0)]),
  ];
  const found = places.find((place) => isSayable(source.node(place), several));
  return found === undefined ? undefined : valueText(source, several, found);
}

/** The first of `examples`, which are named. */
function namedExample(parameter: OpenApiNode): JsonPointer[] {
  const examples = parameter.optional('examples');
  if (!isRecord(examples?.value)) return [];
  return examples
    .members()
    .slice(0, 1)
    .map(([, example]) => joinPointer(example.follow().pointer, 'value'));
}

/** Outside of a JSON text, lists and objects hold scalars alone. */
function isSayable(value: unknown, { list, object }: Several): boolean {
  if (Array.isArray(value)) return value.length > 0 && (!list || value.every(isScalar));
  if (isRecord(value)) return Object.keys(value).length > 0 && (!object || Object.values(value).every(isScalar));
  return isScalar(value);
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' ? value !== '' : typeof value === 'number' || typeof value === 'boolean';
}
