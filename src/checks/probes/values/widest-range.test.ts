import { expect, test } from '#test';
import { contractFrom, operationOf } from '../../testing/index.ts';
import { widestRange } from './widest-range.ts';

const notes = (schema: string) => `
openapi: 3.1.0
info: { title: Notes, version: '1' }
paths:
  /notes:
    get:
      operationId: ListNotes
      parameters: [{ name: since, in: query, schema: ${schema} }, { name: until, in: query, schema: ${schema} }]
      responses:
        '200':
          description: Notes.
          content:
            application/json:
              schema: { type: array, items: { type: object, properties: { at: { type: integer } } } }
      x-collection:
        items: ''
        filters:
          - { parameter: since, field: /at, match: at-least }
          - { parameter: until, field: /at, match: at-most }
x-outcomes: { success: { status: [200] } }
`;

const CASES: readonly (readonly [title: string, schema: string, range: object])[] = [
  ['below 0 and beyond 64 bits', '{ type: number }', { since: '-1', until: '99999999999999999999' }],
  ['only what the schema allows', '{ type: integer, minimum: 0 }', { until: '99999999999999999999' }],
  ['nothing for texts', '{ type: string }', {}],
];
for (const [title, schema, range] of CASES)
  test(`the widest range is ${title}`, () =>
    expect(widestRange(operationOf(contractFrom(notes(schema)), 'ListNotes'))).toEqual(range));
