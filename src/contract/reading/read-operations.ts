import { isRecord } from '../json-pointer.ts';
import type { Contract, DocumentedResponse, JsonPointer, Operation } from '../model.ts';
import { Cursor } from './cursor.ts';
import { readCollection } from './read-collection.ts';
import { readInvariants } from './read-invariants.ts';
import { readParameters } from './read-parameters.ts';

const METHODS: Readonly<Record<string, Operation['method']>> = { get: 'GET', post: 'POST' };
const BESIDE_METHODS = ['parameters', 'summary', 'description', 'servers', '$ref'];

/** Every operation of the document, in its order. */
export function readOperations(root: Cursor, contract: Contract): Operation[] {
  const operations = root
    .child('paths')
    .entries()
    .flatMap(([path, item]) =>
      item
        .entries()
        .filter(([key]) => !BESIDE_METHODS.includes(key))
        .map(([key, operation]) =>
          readOperation({ root, path, item, method: methodOf(key, operation), operation }, contract),
        ),
    );
  for (const [index, { id, pointer }] of operations.entries()) {
    if (operations.findIndex((other) => other.id === id) !== index)
      root.source.fail(pointer, `repeats the operationId "${id}".`);
  }
  return operations;
}

function methodOf(key: string, operation: Cursor): Operation['method'] {
  return METHODS[key] ?? operation.fail(`describes the method "${key}". Known: ${Object.keys(METHODS).join(', ')}.`);
}

interface Place {
  readonly root: Cursor;
  readonly path: string;
  readonly item: Cursor;
  readonly method: Operation['method'];
  readonly operation: Cursor;
}

function readOperation(place: Place, contract: Contract): Operation {
  const { root, path, item, method, operation: cursor } = place;
  const parameters = readParameters(item, cursor);
  const responses = cursor
    .child('responses')
    .entries()
    .map(([status, response]) => readResponse(status, response.follow()));
  const success = successOf(cursor, responses);
  const collection = cursor.optional('x-collection');
  const security = cursor.optional('security') ?? root.optional('security');
  const operation: Operation = {
    id: cursor.child('operationId').text(),
    contract,
    method,
    path,
    pointer: cursor.pointer,
    summary: cursor.optional('summary')?.text() ?? '',
    parameters,
    responses,
    success,
    ...(collection && { collection: readCollection(collection, { parameters, success }) }),
    get invariants() {
      return invariants;
    },
    security: [
      ...new Set(security?.items().flatMap((requirement) => requirement.entries().map(([name]) => name)) ?? []),
    ],
  };
  const invariants = readInvariants(root.source, operation);
  return Object.freeze(operation);
}

function readResponse(status: string, response: Cursor): DocumentedResponse {
  return {
    status,
    pointer: response.pointer,
    mediaTypes: (response.optional('content')?.entries() ?? []).map(([type, media]) => ({
      type,
      schema: media.child('schema').schema(),
    })),
    headers: (response.optional('headers')?.entries() ?? []).map(([name, reference]) => {
      const header = reference.follow();
      return {
        name,
        required: header.optional('required')?.value === true,
        schema: header.child('schema').schema(),
        pointer: header.pointer,
      };
    }),
  };
}

function successOf(operation: Cursor, responses: readonly DocumentedResponse[]): JsonPointer {
  const schema =
    responses.find(({ status, mediaTypes }) => status.startsWith('2') && mediaTypes.length > 0)?.mediaTypes[0]
      ?.schema ?? operation.fail('documents no 2xx response with a body.');
  const { source } = operation;
  const branches = new Cursor(source, schema).optional('oneOf')?.items();
  if (!branches) return schema;
  const success = branches.find((branch) =>
    [branch, branch.follow()].some(({ value }) => isRecord(value) && value['x-outcome'] === 'success'),
  );
  return success?.schema() ?? source.fail(schema, 'has several branches and none with "x-outcome: success".');
}
