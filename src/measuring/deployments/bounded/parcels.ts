/** The keywords of the schemas that bound which pages can be asked for. */
export interface PageBounds {
  readonly style: 'page-index' | 'record-offset';
  /** Of the paging parameter, beside its type and default: `maximum: 50`. */
  readonly offset: string;
  /** Of the page size, beside its type: `minimum: 10, maximum: 1000, default: 100`. */
  readonly limit: string;
  /** Of the bounds on the time of dispatch, beside their type: `multipleOf: 1000`. */
  readonly time?: string;
}

/** The contract, with the bounds left open. */
const PARCELS = `
openapi: 3.1.0
info: { title: Parcels, version: '2026-01-01', description: The parcels of a sender. }
x-documents: { manual: { title: Manual of parcels, date: '2026-01-01', language: en } }
x-environment:
  prefixes: [PARCELS_]
  endpoint: PARCELS_ENDPOINT
  parameters: { sender_id: { variable: PARCELS_SENDER_ID } }
  resources: { sender: {} }
  foreign: { sender_id: PARCELS_FOREIGN_SENDER_ID }
x-provenance: { basis: documented, source: manual }
x-outcomes:
  success: { status: [200] }
  invalid-parameter: { status: [400] }
  missing-credentials: { status: [401] }
  foreign-owner: { status: [403] }
servers: [{ url: 'https://parcels.example.com' }]
security: [{ token: [] }]
paths:
  /{sender_id}/parcels:
    get:
      operationId: ListParcels
      parameters:
        - name: sender_id
          in: path
          required: true
          x-role: owner
          x-answers: { foreign: { outcomes: [foreign-owner] } }
          schema: { type: string }
        - { name: carrier, in: query, x-role: filter, schema: { type: string, enum: [bike, rail, ship] } }
        - { name: label, in: query, x-role: filter, schema: { type: string } }
        - { name: since, in: query, x-role: filter, schema: { type: integer, {TIME} } }
        - { name: until, in: query, x-role: filter, schema: { type: integer, {TIME} } }
        - { name: offset, in: query, x-role: page, schema: { type: integer, default: 0, minimum: 0, {OFFSET} } }
        - { name: limit, in: query, x-role: size, schema: { type: integer, {LIMIT} } }
        - { name: order, in: query, x-role: order, schema: { type: string, enum: [asc, desc], default: desc } }
      x-collection:
        items: /parcels
        identity: /parcel_id
        total: /total
        count: /count
        paging: { style: {STYLE}, page: offset, size: limit, first: 0 }
        sort:
          order: order
          keys: { sent_at: /sent_at }
          directions: { ascending: asc, descending: desc }
          default: { key: sent_at, direction: descending }
        filters:
          - { parameter: carrier, field: /carrier, match: equals }
          - { parameter: label, field: /label, match: contains }
          - { parameter: since, field: /sent_at, match: at-least, unit: milliseconds }
          - { parameter: until, field: /sent_at, match: at-most, unit: milliseconds }
        promises: { full-pages: {}, empty-past-the-end: {}, stable-order: {}, no-match-is-empty: {}, inclusive-bounds: {} }
      responses:
        '200':
          description: The parcels.
          content: { application/json: { schema: { $ref: '#/components/schemas/Parcels' } } }
        '400': { $ref: '#/components/responses/Refused' }
        '401': { $ref: '#/components/responses/Refused' }
        '403': { $ref: '#/components/responses/Refused' }
components:
  securitySchemes:
    token:
      type: apiKey
      in: header
      name: X-Auth-Token
      x-credentials:
        form: token
        variables: { token: PARCELS_TOKEN }
        required: [token]
        broken: { missing: { outcomes: [missing-credentials] } }
  responses:
    Refused:
      description: Why the request is refused.
      content: { application/json: { schema: { type: object, properties: { error: { type: string } } } } }
  schemas:
    Parcels:
      type: object
      required: [total, count, parcels]
      properties:
        total: { type: integer }
        count: { type: integer }
        parcels: { type: array, items: { $ref: '#/components/schemas/Parcel' } }
    Parcel:
      type: object
      required: [parcel_id, carrier, label, sent_at]
      properties:
        parcel_id: { type: string, format: uuid }
        carrier: { type: string, enum: [bike, rail, ship] }
        label: { type: string }
        sent_at: { type: integer, minimum: 1700000000000, maximum: 1750000000000 }
`;

/** An invented API with one list that promises everything a list can promise, and bounds on its pages. */
export function parcelsContract({ style, offset, limit, time = 'minimum: 0' }: PageBounds): string {
  return PARCELS.replace('{STYLE}', style)
    .replace('{OFFSET}', offset)
    .replace('{LIMIT}', limit)
    .replaceAll('{TIME}', time);
}
