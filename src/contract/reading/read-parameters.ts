import { isRecord, joinPointer } from '../json-pointer.ts';
import type { Answer, BadValue, Parameter, ParameterRole } from '../model.ts';
import { jointSchemas } from '../schema/walk-schema.ts';
import { Cursor } from './cursor.ts';
import { readAnswer } from './read-answer.ts';

const PLACES = ['path', 'query', 'header'] as const;
const ROLES: readonly ParameterRole[] = [
  'resource',
  'owner',
  'credential',
  'page',
  'size',
  'sort',
  'order',
  'filter',
  'constant',
];
const BAD_VALUES: readonly BadValue[] = ['invalid', 'missing', 'unknown', 'foreign'];
const FORM = 'application/x-www-form-urlencoded';

/** The parameters of a path and of its operation, which win, and the fields of its form. */
export function readParameters(path: Cursor, operation: Cursor): Parameter[] {
  const found = new Map<string, Parameter>();
  for (const owner of [path, operation]) {
    for (const reference of owner.optional('parameters')?.items() ?? []) {
      const parameter = readParameter(reference.follow());
      found.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  return [...found.values(), ...formFields(operation)];
}

function readParameter(cursor: Cursor): Parameter {
  const place = cursor.child('in').choice(PLACES);
  const required = cursor.optional('required')?.value === true;
  return complete(cursor, { name: cursor.child('name').text(), in: place, required, schema: cursor.child('schema') });
}

function formFields(operation: Cursor): Parameter[] {
  const body = operation.optional('requestBody')?.follow().optional('content', FORM, 'schema');
  if (!body) return [];
  const schemas = jointSchemas(operation.source, body.pointer);
  const required = new Set(
    schemas.flatMap(({ schema }) => (Array.isArray(schema['required']) ? schema['required'] : [])),
  );
  return schemas.flatMap(({ pointer, schema }) =>
    Object.keys(isRecord(schema['properties']) ? schema['properties'] : {}).map((name) => {
      const field = new Cursor(operation.source, joinPointer(pointer, 'properties', name));
      return complete(field, { name, in: 'form', required: required.has(name), schema: field });
    }),
  );
}

function complete(cursor: Cursor, parts: Pick<Parameter, 'name' | 'in' | 'required'> & { schema: Cursor }): Parameter {
  const { schema, ...named } = parts;
  const schemaPointer = schema.schema();
  const role = cursor.optional('x-role')?.choice(ROLES);
  return Object.freeze({
    ...named,
    ...(role && { role }),
    schema: new Cursor(cursor.source, schemaPointer).value as Parameter['schema'],
    pointer: cursor.pointer,
    schemaPointer,
    answers: readAnswers(cursor, named),
  });
}

function readAnswers(cursor: Cursor, parameter: Pick<Parameter, 'in' | 'required'>): Parameter['answers'] {
  const answers: Partial<Record<BadValue, Answer>> = {};
  if (parameter.in === 'query' || parameter.in === 'form') {
    const refused: Answer = { outcomes: ['invalid-parameter'], promise: cursor.pointer };
    answers.invalid = refused;
    if (parameter.required) answers.missing = refused;
  }
  for (const bad of BAD_VALUES) {
    const answer = cursor.optional('x-answers', bad);
    if (!answer) continue;
    if (answer.value === null) delete answers[bad];
    else answers[bad] = readAnswer(answer);
  }
  return answers;
}
