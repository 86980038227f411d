import { joinPointer } from '../json-pointer.ts';
import { bareMediaType, isJsonType } from '../media-type.ts';
import type { Operation } from '../model/index.ts';
import { jointSchemas, propertyNames } from '../schema/walk-schema.ts';
import { OpenApiNode } from './open-api-node.ts';
import type { Described } from './described.ts';

const FORM = 'application/x-www-form-urlencoded';

/** The body that an operation takes: a form where it takes one, else JSON. Throws `ContractError` where it takes neither. */
export function readBody(operation: OpenApiNode): Operation['body'] {
  const content = operation.optional('requestBody')?.follow().optional('content');
  const types = content?.members().map(([type]) => type) ?? [];
  if (content === undefined || types.length === 0) return undefined;
  const form = types.find((type) => bareMediaType(type) === FORM);
  const type =
    form ??
    types.find(isJsonType) ??
    content.fail(`takes a body of the media type ${types.join(' or ')}. Known: ${FORM}, application/json.`);
  return { kind: form === undefined ? 'json' : 'form', type };
}

/** The fields of a body at its first level. */
export function bodyFields(
  operation: OpenApiNode,
  body: Operation['body'],
): (Described & { readonly node: OpenApiNode })[] {
  const schema = body && operation.optional('requestBody')?.follow().optional('content', body.type, 'schema');
  if (!body || !schema) return [];
  const schemas = jointSchemas(operation.source, schema.pointer);
  const required = new Set(
    schemas.flatMap((each) => (Array.isArray(each.schema['required']) ? each.schema['required'] : [])),
  );
  return schemas.flatMap((each) =>
    propertyNames(each.schema).map((name) => {
      const node = new OpenApiNode(operation.source, joinPointer(each.pointer, 'properties', name));
      return { node, name, in: body.kind, required: required.has(name), schema: node };
    }),
  );
}
