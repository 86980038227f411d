/** An invented list API that promises everything a list can promise: pages, order, filters, totals. */
export const notes = `
openapi: 3.1.0
info: { title: Notes, version: '2026-01-01' }
x-documents:
  manual: { title: Manual of notes, date: '2026-01-01', language: en }
x-environment: { prefixes: [NOTES_], endpoint: NOTES_ENDPOINT, parameters: {}, resources: {}, foreign: {} }
x-provenance: { basis: documented, source: manual }
x-outcomes:
  success: { status: [200] }
  invalid-parameter: { status: [400] }
paths:
  /notes:
    get:
      operationId: ListNotes
      parameters:
        - { name: kind, in: query, x-role: filter, schema: { type: string, enum: [plain, urgent] } }
        - { name: text, in: query, x-role: filter, schema: { type: string, allOf: [{ not: { pattern: '[(]' } }] } }
        - { name: from, in: query, x-role: filter, schema: { type: number } }
        - { name: to, in: query, x-role: filter, schema: { type: number } }
        - { name: page, in: query, x-role: page, schema: { type: integer, minimum: 0, default: 0 } }
        - { name: size, in: query, x-role: size, schema: { type: integer, minimum: 1, maximum: 200, default: 50 } }
        - { name: by, in: query, x-role: sort, schema: { type: string, enum: [time], default: time } }
        - { name: order, in: query, x-role: order, schema: { type: string, enum: [up, down], default: down } }
      x-collection:
        items: /notes
        total: /total
        count: /count
        paging: { style: page-index, page: page, size: size, first: 0 }
        sort:
          by: by
          order: order
          keys: { time: /time }
          directions: { ascending: up, descending: down }
          default: { key: time, direction: descending }
        filters:
          - { parameter: kind, field: /kind, match: equals }
          - { parameter: text, field: /text, match: contains }
          - { parameter: from, field: /time, match: at-least, unit: milliseconds }
          - { parameter: to, field: /time, match: at-most, unit: milliseconds }
        promises:
          full-pages: { x-provenance: { basis: documented, source: manual } }
          empty-past-the-end: { x-provenance: { basis: documented, source: manual } }
          stable-order: { x-provenance: { basis: documented, source: manual } }
          no-match-is-empty: { x-provenance: { basis: documented, source: manual } }
          inclusive-bounds: { x-provenance: { basis: documented, source: manual } }
      responses:
        '200':
          description: The notes.
          content: { application/json: { schema: { $ref: '#/components/schemas/Notes' } } }
        '400':
          description: Refused.
          content: { application/json: { schema: { type: object } } }
components:
  schemas:
    Notes:
      type: object
      required: [total, count, notes]
      properties:
        total: { type: integer }
        count: { type: integer }
        notes: { type: array, items: { type: object, required: [kind, text, time], properties: { kind: { type: string }, text: { type: string }, time: { type: integer } } } }
`;
