import { expect, test } from '#test';
import { parseContract } from '../../contract/index.ts';
import type { StageWrappers } from '../../provider/pipeline/index.ts';
import { complaints, judged, verified } from './verified.ts';

/** Two tenants of one caller in the path, days as filters, a choice that may be null, and a parameter whose default begins the default order. */
const documentOf = (role: string): string => `openapi: 3.1.0
info: { title: Desk, version: '2026-01-01' }
x-environment:
  prefixes: [DESK_]
  endpoint: DESK_ENDPOINT
  resources: { first: { tenant: { variable: DESK_TENANT } }, second: { tenant: { variable: DESK_OTHER_TENANT } } }
  foreign: { tenant: DESK_FOREIGN_TENANT }
x-outcomes:
  success: { status: [200] }
  invalid-parameter: { status: [422] }
  unknown-resource: { status: [404] }
  foreign-owner: { status: [403] }
paths:
  /{tenant}/cases:
    get:
      operationId: ListCases
      parameters:
        - name: tenant
          in: path
          required: true
          x-role: ${role}
          x-answers: { unknown: { outcomes: [unknown-resource] }, foreign: { outcomes: [foreign-owner] } }
          schema: { type: string, minLength: 3 }
        - { name: due_from, in: query, x-role: filter, schema: { type: string, format: date } }
        - { name: due_to, in: query, x-role: filter, schema: { type: [string, 'null'], format: date } }
        - { name: level, in: query, x-role: filter, schema: { type: [integer, 'null'], minimum: 1, maximum: 5 } }
        - { name: kind, in: query, x-role: filter, schema: { type: [string, 'null'], enum: [null, bug, wish] } }
        - { name: sort, in: query, x-role: sort, schema: { type: string, enum: [level, -level, id], default: -level } }
        - { name: offset, in: query, x-role: page, schema: { type: integer, minimum: 0, default: 0 } }
        - { name: limit, in: query, x-role: size, schema: { type: integer, minimum: 1, maximum: 50, default: 20 } }
      x-collection:
        items: /items
        identity: /id
        total: /total
        paging: { style: record-offset, page: offset, size: limit }
        sort:
          by: sort
          syntax: { style: prefix }
          keys: { level: /level, id: /id }
          default: [{ key: level, direction: descending }, { key: id, direction: ascending }]
        filters:
          - { parameter: due_from, field: /due, match: at-least }
          - { parameter: due_to, field: /due, match: at-most }
          - { parameter: level, field: /level, match: equals }
          - { parameter: kind, field: /kind, match: equals }
        promises: { full-pages: {}, empty-past-the-end: {}, stable-order: {}, inclusive-bounds: {}, no-match-is-empty: {}, own-items: {} }
      responses:
        '200':
          description: Cases.
          content: { application/json: { schema: { $ref: '#/components/schemas/Cases' } } }
        '403': { description: Not yours. }
        '404': { description: No such tenant. }
        '422': { description: Refused. }
components:
  schemas:
    Cases:
      type: object
      required: [total, items]
      properties: { total: { type: integer, minimum: 0 }, items: { type: array, items: { $ref: '#/components/schemas/Case' } } }
    Case:
      type: object
      required: [id, due, level, kind]
      properties:
        id: { type: integer, minimum: 1 }
        due: { type: string, format: date }
        level: { type: integer, minimum: 1, maximum: 5 }
        kind: { type: string, enum: [bug, wish] }
`;

for (const role of ['owner', 'resource'])
  test(`two tenants that are named by the ${role} keep their contract, and each value is tried`, async () => {
    const run = await verified(parseContract(documentOf(role), 'contracts/desk/openapi.yaml'));
    expect(complaints(run)).toEqual([]);
    for (const check of [
      'filtering/bounds-are-inclusive',
      'parameters/foreign-owner-is-refused',
      'sorting/default-order-is-documented',
    ])
      expect(judged(run, check), check).toBeGreaterThan(0);
  });

/** A last day that is left out: the bound excludes it. */
const exclusive: StageWrappers = {
  select: (next) => (ask) => {
    const to = ask.parameters['due_to'];
    const selection = next(ask);
    const items = selection.items.filter(({ due }) => due !== to);
    return {
      ...selection,
      items,
      count: items.length,
      total: selection.total - (selection.items.length - items.length),
    };
  },
};

test('a day that a bound leaves out is found', async () => {
  const run = await verified(parseContract(documentOf('owner'), 'contracts/desk/openapi.yaml'), {
    wrappers: () => [exclusive],
  });
  expect(complaints(run).join('\n')).toContain('filtering/bounds-are-inclusive');
});

/** What many programs do with the word of a type that may be null. */
const nullIsNothing: StageWrappers = {
  validate: (next) => (ask) =>
    next({ ...ask, request: { ...ask.request, target: ask.request.target.replace(/(kind|level)=null/, '') } }),
};

test('whether the word null is read as null stays open where the schema allows null', async () => {
  const run = await verified(parseContract(documentOf('owner'), 'contracts/desk/openapi.yaml'), {
    wrappers: () => [nullIsNothing],
  });
  expect(complaints(run)).toEqual([]);
});
