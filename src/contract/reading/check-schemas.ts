import { joinPointer } from '../json-pointer.ts';
import { placeOf, problemSentence } from '../language/problem-sentence.ts';
import type { Problem } from '../language/problem.ts';
import type { JsonPointer, JsonSchema } from '../model/index.ts';
import { schemaOfSchemas } from '../schema/schema-of-schemas.ts';
import { isSchemaPlace } from './sources/schema-place.ts';
import type { SourceDocument } from './source-document.ts';
import { documentNodes } from './walk-document.ts';

/** Throws `ContractError` where a schema is none of JSON Schema 2020-12, or has a pattern that JavaScript cannot read. */
export function checkSchemas(source: SourceDocument): void {
  for (const { pointer, message } of schemaProblems(source)) source.fail(pointer, message);
}

/** Every mistake in the schemas of a document; of one schema the first. */
export function* schemaProblems(source: Pick<SourceDocument, 'root'>): Generator<Problem> {
  let covered: JsonPointer | undefined;
  for (const { pointer, node, named } of documentNodes(source.root)) {
    if (!named) yield* problemsOfNode(pointer, node);
    if ((covered !== undefined && pointer.startsWith(`${covered}/`)) || !isSchemaPlace(pointer)) continue;
    // The schema of schemas looks below by itself.
    covered = pointer;
    const malformed = problemOfSchema(pointer, node);
    if (malformed) yield malformed;
  }
}

function problemOfSchema(pointer: JsonPointer, schema: JsonSchema): Problem | undefined {
  const validate = schemaOfSchemas();
  if (validate(schema)) return undefined;
  const error = validate.errors?.find(({ keyword }) => keyword !== 'anyOf') ?? validate.errors?.[0];
  if (!error) return undefined;
  const hint = HINTS[error.instancePath.slice(error.instancePath.lastIndexOf('/') + 1)] ?? '';
  return {
    pointer: pointer + placeOf(error),
    message: problemSentence({ ...error, types: [error.params['type'] ?? []].flat() }) + hint,
  };
}

/** What older versions of OpenAPI and of JSON Schema wrote, and what it is now. */
const HINTS: Readonly<Record<string, string>> = {
  exclusiveMinimum: ' OpenAPI 3.1 writes the bound itself here, instead of minimum.',
  exclusiveMaximum: ' OpenAPI 3.1 writes the bound itself here, instead of maximum.',
  required: ' The names of required properties stand in the schema that has them.',
  items: ' A list of schemas, one for each place, is called prefixItems.',
};

function* problemsOfNode(pointer: JsonPointer, node: JsonSchema): Generator<Problem> {
  const isSchema = isSchemaPlace(pointer);
  if (isSchema && node['nullable'] === true)
    yield {
      pointer: joinPointer(pointer, 'nullable'),
      message: `says "nullable", which OpenAPI 3.1 does not know. Write the type as a list: [${String(node['type'] ?? 'object')}, 'null'].`,
    };
  const { pattern, patternProperties } = node;
  if (isSchema && typeof pattern === 'string') yield* problemOfPattern(joinPointer(pointer, 'pattern'), pattern);
  if (isSchema && typeof patternProperties === 'object' && patternProperties !== null)
    for (const name of Object.keys(patternProperties))
      yield* problemOfPattern(joinPointer(pointer, 'patternProperties', name), name);
}

/** JSON Schema reads patterns as JavaScript does, with Unicode. */
function* problemOfPattern(pointer: JsonPointer, pattern: string): Generator<Problem> {
  try {
    RegExp(pattern, 'u');
  } catch (error) {
    const reason = (error as Error).message.replace(/^Invalid regular expression: /, '');
    yield {
      pointer,
      message: `has the pattern "${pattern}", which is no regular expression of JavaScript: ${reason}. Rewrite it, or leave it out.`,
    };
  }
}
