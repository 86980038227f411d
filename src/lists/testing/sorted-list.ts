import { type Filter, findOperation, parseContract, type Sort } from '../../contract/index.ts';

const LIST = `
openapi: 3.1.0
info: { title: Things, version: '2026-01-01' }
x-documents: { manual: { title: Manual of things, date: '2026-01-01', language: en } }
x-environment: { prefixes: [THINGS_], endpoint: THINGS_ENDPOINT, parameters: {}, resources: {}, foreign: {} }
x-provenance: { basis: documented, source: manual }
x-outcomes: { success: { status: [200] } }
paths:
  /things:
    get:
      operationId: ListThings
      parameters:
        - { name: sort, in: query, schema: { type: string } }
        - { name: order, in: query, schema: { type: string } }
        - { name: value, in: query, schema: {SCHEMA} }
      x-collection:
        items: /things
        {SAID}
      responses:
        '200': { description: Things., content: { application/json: { schema: { $ref: '#/components/schemas/Things' } } } }
components:
  schemas:
    Things: { type: object, properties: { things: { type: array, items: { $ref: '#/components/schemas/Thing' } } } }
    Thing:
      type: object
      properties:
        name: { type: string }
        code: { type: string }
        size: { type: integer }
        weight: { type: [number, 'null'] }
        made: { type: string, format: date-time }
        tags: { type: array, items: { type: string } }
        isOpen: { type: boolean }
`;

/** How an invented list is sorted, as its contract says it: `{ by: sort, keys: { name: /name } }`. */
export function sortedList(sort: string): Sort {
  return collectionOf(`sort: ${sort}`).sort!;
}

/** A filter of an invented list, whose parameter `value` has a schema: `{ match: equals, field: /name }`. */
export function filteredList(filter: string, schema = '{ type: string }') {
  const said = filter.replace('{', '{ parameter: value, ');
  const { contract, collection } = operationOf(`filters: [${said}]`, schema);
  return { contract, filter: collection!.filters[0]! satisfies Filter };
}

function collectionOf(said: string) {
  return operationOf(said).collection!;
}

function operationOf(said: string, schema = '{ type: string }') {
  const text = LIST.replace('{SAID}', said).replace('{SCHEMA}', schema);
  return findOperation(parseContract(text, 'contracts/things/openapi.yaml'), 'ListThings');
}
