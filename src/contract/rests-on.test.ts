import { expect, test } from '#test';
import { parseContract } from './load-contract.ts';

const DOCUMENT = (provenance: string) => `
openapi: 3.1.0
info: { title: Pets, version: '1' }
x-documents: { page: { title: A page, date: '2026', language: en } }
x-provenance: { basis: documented, source: page }
x-outcomes:
  ${provenance}
  success: { status: [200] }
  invalid-parameter: { status: [400] }
  missing-credentials: { status: [401] }
security: [{ key: [] }]
components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }
paths:
  /pets:
    get:
      operationId: ListPets
      parameters:
        - { name: limit, in: query, schema: { type: integer, default: 20 } }
        - { name: offset, in: query, schema: { type: integer } }
        - { name: by, in: query, schema: { type: string } }
        - { name: way, in: query, schema: { type: string } }
      x-collection:
        ${provenance}
        items: /pets
        total: /total
        paging: { style: record-offset, page: offset, size: limit }
        sort: { by: by, order: way, directions: { ascending: up, descending: down }, keys: { id: /id } }
      responses:
        '200':
          description: Pets
          content:
            application/json:
              schema:
                type: object
                properties:
                  total: { type: integer }
                  pets: { type: array, items: { type: object, properties: { id: { type: integer } } } }
`;

function promises(provenance: string) {
  const { operations, credentials } = parseContract(DOCUMENT(provenance));
  const [{ collection, parameters } = { collection: undefined, parameters: [] }] = operations;
  return [
    collection?.total?.promise,
    collection?.paging?.defaultPromise,
    collection?.sort?.promise,
    parameters[0]?.answers.invalid?.promise,
    credentials[0]?.broken[0]?.answer.promise,
  ];
}

test('what is read through an assumption is promised by the assumption alone', () => {
  const list = '/paths/~1pets/get/x-collection';
  expect(promises('x-provenance: { basis: assumed, source: their names }')).toEqual([
    `${list}/total`,
    `${list}/paging`,
    `${list}/sort`,
    '/x-outcomes/invalid-parameter',
    '/x-outcomes/missing-credentials',
  ]);
});

test('what is read through anything else is promised where it is described', () => {
  const operation = '/paths/~1pets/get';
  expect(promises('x-provenance: { basis: documented, source: page }')).toEqual([
    `${operation}/responses/200/content/application~1json/schema/properties/total`,
    `${operation}/parameters/0/schema`,
    `${operation}/parameters/3`,
    `${operation}/parameters/0`,
    '/components/securitySchemes/key',
  ]);
});
