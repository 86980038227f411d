import type { JsonPointer, Parameter } from '../model/index.ts';
import { jointSchemas, propertyNames } from '../schema/walk-schema.ts';
import type { OpenApiNode } from './open-api-node.ts';

const SEPARATORS = { form: ',', simple: ',', spaceDelimited: ' ', pipeDelimited: '|', deepObject: ',' } as const;
type Style = keyof typeof SEPARATORS;
type Place = Parameter['in'];

/** How a parameter says several values, by `style` and `explode`: an array or an object. Neither where its schema is none of them. */
export function severalOf(node: OpenApiNode, place: Place, schema: JsonPointer): Pick<Parameter, 'list' | 'object'> {
  const style = styleOf(node, place);
  const schemas = jointSchemas(node.source, schema);
  const types = new Set(schemas.flatMap((each) => [each.schema['type']].flat()));
  const explodes = (isField(place) ? undefined : node.optional('explode')?.value) ?? style === 'form';
  // A media type says the value as JSON, whatever it is.
  if (!isField(place) && node.optional('content')) return {};
  const takesNames = place === 'query' || place === 'form';
  if (types.has('array')) {
    const repeats = explodes === true && takesNames;
    const apart = repeats || place === 'json';
    return { list: { separator: apart ? ',' : SEPARATORS[style], repeats, apart } };
  }
  if (!types.has('object') || place === 'json') return {};
  const form =
    style === 'deepObject' ? 'brackets' : explodes !== true ? 'turns' : takesNames ? 'members' : 'assignments';
  const names = schemas.flatMap((each) => propertyNames(each.schema));
  // A cookie has one name: what would stand under several takes turns in it.
  const held = place === 'cookie' ? 'turns' : form;
  return { object: { form: held, separator: SEPARATORS[style], names: [...new Set(names)] } };
}

function styleOf(node: OpenApiNode, place: Place): Style {
  const written = isField(place) ? undefined : node.optional('style');
  return (
    written?.choice(Object.keys(SEPARATORS) as Style[]) ?? (place === 'path' || place === 'header' ? 'simple' : 'form')
  );
}

/** A field of a body is a schema, whose `style` would be no keyword of OpenAPI. */
function isField(place: Place): boolean {
  return place === 'form' || place === 'json';
}
