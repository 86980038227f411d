import { type JsonPointer, pointerSegments } from '../../contract/index.ts';
import type { Nodes } from './nodes.ts';
import { shapeOf } from './shape.ts';

/** The schema of a place in a body, through the properties of objects; `undefined` where it is not described. */
export function placeIn(nodes: Nodes, schema: JsonPointer, place: JsonPointer): JsonPointer | undefined {
  return pointerSegments(place).reduce<JsonPointer | undefined>(
    (at, name) => (at === undefined ? undefined : shapeOf(nodes, at).properties.get(name)),
    schema,
  );
}
