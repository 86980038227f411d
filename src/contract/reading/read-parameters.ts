import { joinPointer } from '../json-pointer.ts';
import type { Parameter } from '../model/index.ts';
import { jointSchemas, propertyNames } from '../schema/walk-schema.ts';
import { OpenApiNode } from './open-api-node.ts';
import { readAnswers } from './read-answers.ts';

const PLACES = ['path', 'query', 'header'] as const;
type KeylessParameter = Omit<Parameter, 'key'>;

const FORM = 'application/x-www-form-urlencoded';

/** The parameters of a path and of its operation, which win, and the fields of its form. */
export function readParameters(path: OpenApiNode, operation: OpenApiNode): Parameter[] {
  const found = new Map<string, KeylessParameter>();
  for (const owner of [path, operation]) {
    for (const reference of owner.optional('parameters')?.elements() ?? []) {
      const parameter = readParameter(reference.follow());
      found.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  return withKeys([...found.values(), ...formFields(operation)]);
}

/** One name may stand in the path and in the query: these are two parameters, with a value each. */
function withKeys(parameters: readonly KeylessParameter[]): Parameter[] {
  return parameters.map((parameter) => {
    const { name, in: place } = parameter;
    const [first, ...others] = parameters.filter((other) => other.name === name);
    const owner = [first, ...others].find((other) => other?.in === 'path') ?? first;
    return Object.freeze({ ...parameter, key: parameter === owner ? name : `${place}:${name}` });
  });
}

function readParameter(node: OpenApiNode): KeylessParameter {
  const place = node.child('in').choice(PLACES);
  const required = node.optional('required')?.value === true;
  return complete(node, { name: node.child('name').text(), in: place, required, schema: node.child('schema') });
}

function formFields(operation: OpenApiNode): KeylessParameter[] {
  const body = operation.optional('requestBody')?.follow().optional('content', FORM, 'schema');
  if (!body) return [];
  const schemas = jointSchemas(operation.source, body.pointer);
  const required = new Set(
    schemas.flatMap(({ schema }) => (Array.isArray(schema['required']) ? schema['required'] : [])),
  );
  return schemas.flatMap(({ pointer, schema }) =>
    propertyNames(schema).map((name) => {
      const field = new OpenApiNode(operation.source, joinPointer(pointer, 'properties', name));
      return complete(field, { name, in: 'form', required: required.has(name), schema: field });
    }),
  );
}

function complete(
  node: OpenApiNode,
  parts: Pick<Parameter, 'name' | 'in' | 'required'> & { schema: OpenApiNode },
): KeylessParameter {
  const { schema, ...named } = parts;
  const schemaPointer = schema.schema();
  const role = node.extension('x-role')?.value;
  return {
    ...named,
    ...(role && { role }),
    schema: node.source.node(schemaPointer) as Parameter['schema'],
    pointer: node.pointer,
    schemaPointer,
    answers: readAnswers(node, named),
  };
}
