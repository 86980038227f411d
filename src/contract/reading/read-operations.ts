import type { Contract, Operation } from '../model/index.ts';
import { readBody } from './read-body.ts';
import { readCollection } from './collection/read-collection.ts';
import type { OpenApiNode } from './open-api-node.ts';
import { isLeftAlone, readLeftAlone } from './read-left-alone.ts';
import { readInvariants } from './read-invariants.ts';
import { readParameters } from './read-parameters.ts';
import { readResponses } from './read-responses.ts';
import { readSecurity } from './read-security.ts';
import { readSuccess } from './read-success.ts';
import { withRoles } from './with-roles.ts';
import { withPageNumbers } from './with-page-numbers.ts';

const METHODS: Readonly<Record<string, Operation['method']>> = { get: 'GET', post: 'POST' };
const BESIDE_METHODS = ['parameters', 'summary', 'description', 'servers'];

/** Every operation of the document, in its order. */
export function readOperations(root: OpenApiNode, contract: Contract): Operation[] {
  const places = root.child('paths').members().flatMap(operationsOfPath);
  if (places.length === 0 && readLeftAlone(root).length > 0)
    root.child('paths').fail('describes no operation by GET or POST, so there is nothing to ask for.');
  const operations = places.map((place) => readOperation(root, place, contract));
  for (const [index, { id, pointer }] of operations.entries()) {
    if (operations.findIndex((other) => other.id === id) !== index)
      root.source.fail(pointer, `repeats the operationId "${id}".`);
  }
  return operations;
}

/** Where an operation stands, and what its path says about it. */
interface OperationPlace extends Pick<Operation, 'method' | 'path'> {
  readonly item: OpenApiNode;
  readonly node: OpenApiNode;
}

function operationsOfPath([path, item]: [string, OpenApiNode]): OperationPlace[] {
  const operations = item.members().filter((member) => !BESIDE_METHODS.includes(member[0]) && !isLeftAlone(member));
  return operations.map(([key, node]) => ({ path, item, node, method: methodOf(key, node) }));
}

function methodOf(key: string, node: OpenApiNode): Operation['method'] {
  const known = Object.keys(METHODS).join(', ');
  return (
    METHODS[key] ??
    node.fail(`describes the method "${key}". Known: ${known}. An overlay can take it out: target $.paths.*['${key}'].`)
  );
}

function readOperation(root: OpenApiNode, { method, path, item, node }: OperationPlace, contract: Contract): Operation {
  const body = readBody(node);
  const collection = node.extension('x-collection');
  const parameters = withRoles(withPageNumbers(readParameters(item, node, body), collection), collection);
  const responses = readResponses(node);
  const success = readSuccess(node, responses);
  const operation: Operation = {
    id: idOf(node),
    contract,
    method,
    path,
    pointer: node.pointer,
    summary: node.optional('summary')?.text() ?? '',
    parameters,
    ...(body && { body }),
    responses,
    success,
    ...(collection && { collection: readCollection(collection, { parameters, success }) }),
    // A rule knows its operation, so the rules are read when the operation is there.
    get invariants() {
      return invariants;
    },
    ...readSecurity(root, node),
  };
  const invariants = readInvariants(root.source, operation);
  return Object.freeze(operation);
}

function idOf(operation: OpenApiNode): string {
  const id =
    operation.optional('operationId') ?? operation.fail('lacks "operationId". Give it one, here or by an overlay.');
  return id.text();
}
