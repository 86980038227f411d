import { pointerSegments } from '../../json-pointer.ts';
import type { JsonPointer } from '../../model/index.ts';

/** Keys whose value is a schema. */
const ONE = new Set([
  'schema',
  'items',
  'additionalProperties',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
  'unevaluatedItems',
  'unevaluatedProperties',
]);
/** Keys whose value is a mapping or a list of schemas. */
const SEVERAL = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
  'definitions',
  'schemas',
  'allOf',
  'anyOf',
  'oneOf',
  'prefixItems',
]);

/** Keys whose members have names that the API chose, and are no schemas. */
const NAMING = new Set(['headers', 'parameters', 'responses', 'requestBodies', 'examples', 'links', 'securitySchemes']);

/** Whether a schema stands at a pointer. A header that is called `items` is none, and neither is a property's name. */
export function isSchemaPlace(pointer: JsonPointer): boolean {
  const segments = pointerSegments(pointer);
  const [last = '', parent = '', above = ''] = segments.toReversed();
  // Below `properties` stands a name, whatever it is called.
  const isNamed = SEVERAL.has(above) && !SEVERAL.has(segments.at(-4) ?? '');
  if (SEVERAL.has(parent) && !isNamed) return true;
  return ONE.has(last) && (isNamed || !NAMING.has(parent));
}
