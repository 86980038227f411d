import type { Operation, Parameter } from '../model/index.ts';
import { OpenApiNode } from './open-api-node.ts';
import { readAnswers } from './read-answers.ts';
import type { Described } from './described.ts';
import { bodyFields } from './read-body.ts';
import { severalOf } from './read-several.ts';
import { usualText } from './usual-text.ts';

const PLACES = ['path', 'query', 'header', 'cookie'] as const;
/** OpenAPI has them described elsewhere, and a parameter of that name is ignored. */
const NO_PARAMETERS = ['accept', 'content-type', 'authorization'];

/** The parameters of a path and of its operation, which win, and the fields of its body. */
export function readParameters(path: OpenApiNode, operation: OpenApiNode, body: Operation['body']): Parameter[] {
  const found = new Map<string, Parameter>();
  for (const owner of [path, operation]) {
    for (const reference of owner.optional('parameters')?.elements() ?? []) {
      const parameter = readParameter(reference.follow());
      if (!isIgnored(parameter)) found.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  const fields = bodyFields(operation, body).map(({ node, ...field }) => complete(node, field));
  return apart(withoutTakenMembers([...found.values(), ...fields]));
}

/** A member of an object that stands by itself loses its name to the parameter that bears it: no reader could tell them apart. */
function withoutTakenMembers(parameters: readonly Parameter[]): readonly Parameter[] {
  return parameters.map((parameter) => {
    const { object, in: place } = parameter;
    if (object?.form !== 'members') return parameter;
    const taken = new Set(parameters.filter((each) => each.in === place).map(({ name }) => name));
    const names = object.names.filter((name) => !taken.has(name));
    return Object.freeze({ ...parameter, object: { ...object, names } });
  });
}

function isIgnored({ in: place, name, role }: Parameter): boolean {
  return place === 'header' && role === undefined && NO_PARAMETERS.includes(name.toLowerCase());
}

/** Of several parameters with one name the first one keeps it: one in the path, because it says what is asked about. */
function apart(parameters: readonly Parameter[]): Parameter[] {
  const inPath = new Set(parameters.flatMap(({ in: place, name }) => (place === 'path' ? [name] : [])));
  const taken = new Set<string>();
  return parameters.map((parameter) => {
    const { name, in: place } = parameter;
    const isTaken = taken.has(name) || (place !== 'path' && inPath.has(name));
    taken.add(name);
    return isTaken ? Object.freeze({ ...parameter, name: `${place}:${name}`, sentAs: name }) : parameter;
  });
}

function readParameter(node: OpenApiNode): Parameter {
  const place = node.child('in').choice(PLACES);
  const required = place === 'path' || node.optional('required')?.value === true;
  return complete(node, { name: node.child('name').text(), in: place, required, schema: schemaOf(node) });
}

/** A parameter that is described by a media type has its schema there. */
function schemaOf(node: OpenApiNode): OpenApiNode {
  const [, media] = node.optional('schema') ? [] : (node.optional('content')?.members()[0] ?? []);
  return (media ?? node).child('schema');
}

function complete(node: OpenApiNode, { schema, ...named }: Described): Parameter {
  const schemaPointer = schema.schema();
  const role = node.extension('x-role')?.value;
  const several = severalOf(node, named.in, schemaPointer);
  const usual = named.required ? usualText(node, schemaPointer, several) : undefined;
  return Object.freeze({
    ...named,
    ...(role && { role }),
    ...several,
    ...(usual !== undefined && { usual }),
    schema: node.source.node(schemaPointer) as Parameter['schema'],
    pointer: node.pointer,
    schemaPointer,
    answers: readAnswers(node, named),
  });
}
