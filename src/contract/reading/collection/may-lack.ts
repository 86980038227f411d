import { joinPointer, pointerSegments } from '../../json-pointer.ts';
import type { Collection, JsonPointer } from '../../model/index.ts';
import type { Nodes } from '../references.ts';
import { jointSchemas, schemaOf } from '../../schema/walk-schema.ts';

/** The parts of the way to a list that the schema of the body does not require. */
export function mayLack(
  nodes: Nodes,
  { success, items }: { readonly success: JsonPointer; readonly items: JsonPointer },
): Pick<Collection, 'mayLack'> {
  const segments = pointerSegments(items);
  const places = segments
    .map((name, depth) => ({ name, above: joinPointer('', ...segments.slice(0, depth)) }))
    .filter(({ name, above }) => !isRequired(nodes, schemaOf(nodes, success, above), name))
    .map(({ name, above }) => joinPointer(above, name));
  return places.length > 0 ? { mayLack: places } : {};
}

function isRequired(nodes: Nodes, schema: JsonPointer | undefined, name: string): boolean {
  if (schema === undefined) return true;
  return jointSchemas(nodes, schema).some(
    ({ schema: { required } }) => Array.isArray(required) && required.includes(name),
  );
}
