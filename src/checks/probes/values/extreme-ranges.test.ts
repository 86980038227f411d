import { expect, test } from '#test';
import { contractFrom, operationOf } from '../../testing/index.ts';
import { extremeRanges } from './extreme-ranges.ts';

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

const HUGE = '27670116110564327424';
const CASES: readonly (readonly [title: string, schema: string, ranges: readonly object[]])[] = [
  [
    'from below 0 to beyond 64 bits, and from there',
    '{ type: number }',
    [{ since: '-1', until: HUGE }, { since: HUGE }],
  ],
  ['what the schema allows', '{ type: integer, minimum: 0 }', [{ until: HUGE }, { since: HUGE }]],
  ['nothing for texts', '{ type: string }', []],
];
for (const [title, schema, ranges] of CASES)
  test(`extreme ranges are ${title}`, () =>
    expect(extremeRanges(operationOf(contractFrom(notes(schema)), 'ListNotes'))).toEqual(ranges));
