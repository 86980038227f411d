import {
  bareMediaType,
  isJsonType,
  isRecord,
  joinPointer,
  type JsonPointer,
  type JsonSchema,
  targetOf,
} from '../../contract/index.ts';
import type { DescribedOperation, DescribedParameter, DescribedSuccess } from './described-operation.ts';
import type { Nodes } from './nodes.ts';
import { certainShape, shapeOf } from './shape.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];
const PLACES: readonly unknown[] = ['path', 'query', 'header', 'cookie'];
const FORM = 'application/x-www-form-urlencoded';

/** Every operation of a document in OpenAPI 3.1, in its order. What is no mapping where one is needed is passed over. */
export function operationsOf(nodes: Nodes): DescribedOperation[] {
  return membersOf(nodes, '/paths').flatMap(([path, place]) => {
    const item = targetOf(nodes, place);
    return membersOf(nodes, item).flatMap(([method, pointer]) =>
      METHODS.includes(method) && isRecord(nodes.node(pointer))
        ? [described(nodes, { method, path, item, pointer })]
        : [],
    );
  });
}

interface Place {
  readonly method: string;
  readonly path: string;
  readonly item: JsonPointer;
  readonly pointer: JsonPointer;
}

function described(nodes: Nodes, { method, path, item, pointer }: Place): DescribedOperation {
  const node = nodes.node(pointer) as JsonSchema;
  const success = successOf(nodes, pointer);
  const id = textOf(node['operationId']);
  return {
    method,
    path,
    pointer,
    node,
    ...(id !== '' && { id }),
    text: [node['summary'], node['description']].map(textOf).join('. '),
    parameters: [...parametersOf(nodes, [item, pointer]), ...fieldsOf(nodes, pointer)],
    ...(success && { success }),
    statuses: membersOf(nodes, joinPointer(pointer, 'responses')).map(([status]) => status),
  };
}

/** Those of the operation win over those of its path. */
function parametersOf(nodes: Nodes, owners: readonly JsonPointer[]): DescribedParameter[] {
  const found = new Map<string, DescribedParameter>();
  for (const pointer of owners.flatMap((owner) =>
    membersOf(nodes, joinPointer(owner, 'parameters')).map(([, at]) => at),
  )) {
    const at = targetOf(nodes, pointer);
    const node = nodes.node(at);
    if (!isRecord(node) || typeof node['name'] !== 'string' || !PLACES.includes(node['in'])) continue;
    const content = membersOf(nodes, joinPointer(at, 'content'))[0]?.[1];
    const place = node['in'] as DescribedParameter['in'];
    const parameter = { name: node['name'], in: place, required: node['required'] === true, pointer: at };
    const schema = joinPointer(isRecord(node['schema']) ? at : (content ?? at), 'schema');
    found.set(`${place} ${node['name']}`, { ...parameter, ...valueOf(nodes, schema, textOf(node['description'])) });
  }
  return [...found.values()];
}

/** The fields of a form or of a JSON body at its first level. */
function fieldsOf(nodes: Nodes, operation: JsonPointer): DescribedParameter[] {
  const media = membersOf(nodes, joinPointer(targetOf(nodes, joinPointer(operation, 'requestBody')), 'content'));
  const [type, at] =
    media.find(([name]) => bareMediaType(name) === FORM) ?? media.find(([name]) => isJsonType(name)) ?? [];
  if (type === undefined || at === undefined) return [];
  const { properties, says } = certainShape(nodes, joinPointer(at, 'schema'));
  const required: readonly unknown[] = Array.isArray(says['required']) ? says['required'] : [];
  const place = bareMediaType(type) === FORM ? 'form' : 'json';
  return [...properties].map(([name, schema]) => ({
    name,
    in: place,
    required: required.includes(name),
    pointer: schema,
    ...valueOf(nodes, schema, ''),
  }));
}

function valueOf(nodes: Nodes, schema: JsonPointer, description: string) {
  const { types, says } = shapeOf(nodes, schema);
  return { description: description === '' ? textOf(says['description']) : description, schema, types, says };
}

function successOf(nodes: Nodes, operation: JsonPointer): DescribedSuccess | undefined {
  const responses = membersOf(nodes, joinPointer(operation, 'responses')).toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  for (const [status, place] of responses) {
    const response = targetOf(nodes, place);
    const media = membersOf(nodes, joinPointer(response, 'content'));
    const [, at] = media.find(([type]) => isJsonType(type)) ?? media.find(([type]) => type === '*/*') ?? [];
    if (!/^2(?:\d\d|XX)$/i.test(status) || at === undefined || !isRecord(nodes.node(joinPointer(at, 'schema'))))
      continue;
    return {
      status,
      description: textOf((nodes.node(response) as JsonSchema)['description']),
      schema: joinPointer(at, 'schema'),
      headers: membersOf(nodes, joinPointer(response, 'headers')).map(([name]) => name),
    };
  }
  return undefined;
}

function membersOf(nodes: Nodes, pointer: JsonPointer): [string, JsonPointer][] {
  const node = nodes.node(pointer);
  return typeof node === 'object' && node !== null
    ? Object.keys(node).map((key) => [key, joinPointer(pointer, key)])
    : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
