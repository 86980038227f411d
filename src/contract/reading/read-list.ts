import type { JsonPointer, Parameter } from '../model/index.ts';
import { jointSchemas } from '../schema/walk-schema.ts';
import type { OpenApiNode } from './open-api-node.ts';

const SEPARATORS = { form: ',', simple: ',', spaceDelimited: ' ', pipeDelimited: '|', deepObject: ',' } as const;
type Style = keyof typeof SEPARATORS;

/** How a parameter says several values, by `style` and `explode`; `undefined` where its schema is no array. */
export function listOf(node: OpenApiNode, place: Parameter['in'], schema: JsonPointer): Parameter['list'] {
  const style = styleOf(node, place);
  const isArray = jointSchemas(node.source, schema).some((each) => [each.schema['type']].flat().includes('array'));
  if (!isArray) return undefined;
  const explodes = node.optional('explode')?.value ?? style === 'form';
  const repeats = explodes === true && (place === 'query' || place === 'form');
  return { separator: repeats ? ',' : SEPARATORS[style], repeats };
}

function styleOf(node: OpenApiNode, place: Parameter['in']): Style {
  const written = isField(place) ? undefined : node.optional('style');
  return (
    written?.choice(Object.keys(SEPARATORS) as Style[]) ?? (place === 'path' || place === 'header' ? 'simple' : 'form')
  );
}

/** A field of a body is a schema, whose `style` would be no keyword of OpenAPI. */
function isField(place: Parameter['in']): boolean {
  return place === 'form' || place === 'json';
}
