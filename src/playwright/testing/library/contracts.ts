import { parseContract } from '../../../contract/index.ts';

const GATE = `{ description: Refused., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }`;
const BRANCH = `{ name: branch, in: path, required: true, x-role: resource, schema: { type: string, minLength: 1 } }`;
const PAGES = `- { name: limit, in: query, x-role: size, schema: { type: integer, minimum: 1, maximum: 1000, default: 20 } }
        - { name: offset, in: query, x-role: page, schema: { type: integer, minimum: 0, default: 0 } }`;

/** A library that lends: two lists of the same branches, one sorted and searched. */
export const LIBRARY_TEXT = `
openapi: 3.1.0
info: { title: Library, version: '2026-01-08' }
x-documents:
  loans: { title: List of loans, date: '2026-01-08', language: en }
  errors: { title: Errors of the library, date: '2024-06-20', language: en }
  next: { title: 'ListLoans, the successor in version 2', date: '2026-08', language: en }
  shelves: { title: Lists of shelves and readers, date: '2025-08', language: en }
x-provenance: { basis: documented, source: loans, section: Answers }
x-environment:
  prefixes: [LIBRARY_]
  endpoint: LIBRARY_ENDPOINT
  resources:
    main: { branch: { variable: LIBRARY_BRANCH } }
    attic: { branch: { variable: LIBRARY_ATTIC } }
x-outcomes:
  success: { status: [200] }
  invalid-parameter: { status: [400], schema: { $ref: '#/components/schemas/Error' } }
  missing-credentials: { status: [401], schema: { $ref: '#/components/schemas/Error' } }
  invalid-credentials: { status: [401], schema: { $ref: '#/components/schemas/Error' } }
  expired-credentials: { status: [401], schema: { $ref: '#/components/schemas/Error' } }
  unknown-resource:
    status: [404]
    schema: { $ref: '#/components/schemas/Error' }
    x-provenance: { basis: documented, source: errors, section: '404, L.3502' }
security: [{ key: [] }]
paths:
  /v1/branches/{branch}/loans:
    get:
      operationId: ListLoans
      parameters:
        - ${BRANCH}
        - name: kind
          in: query
          x-role: filter
          x-provenance: { basis: documented, source: loans, section: 'Parameters: kind' }
          schema: { type: string, enum: [normal, overdue] }
        - { name: title, in: query, x-role: filter, schema: { type: string, maxLength: 64 } }
        - { name: since, in: query, x-role: filter, schema: { type: integer, minimum: 0 } }
        - { name: until, in: query, x-role: filter, schema: { type: integer, minimum: 0 } }
        ${PAGES}
        - { name: sort_by, in: query, x-role: sort, schema: { type: string, enum: [lent_at] } }
        - name: order
          in: query
          x-role: sort
          x-provenance:
            basis: documented
            source: loans
            section: Parameters
            rivals: [{ claim: { enum: [ASC, DESC] }, source: next, section: sort_dir }]
          schema: { type: string, enum: [asc, desc], default: desc }
      x-collection:
        items: /loans
        total: /total
        count: /count
        paging:
          style: page-index
          page: offset
          size: limit
          first: 0
          x-provenance:
            basis: decided
            source: 0003-offset-counts-pages
            rivals:
              - { claim: { style: record-offset }, source: next, section: 'offset, a multiple of limit' }
              - { claim: { style: record-offset }, source: shelves, section: offset }
        sort:
          by: sort_by
          order: order
          directions: { ascending: asc, descending: desc }
          keys: { lent_at: /lent_at }
          default: { key: lent_at, direction: descending }
        filters:
          - { parameter: kind, field: /kind, match: equals, x-provenance: { basis: documented, source: loans, section: 'Parameters: kind' } }
          - { parameter: title, field: /title, match: contains }
          - { parameter: since, field: /lent_at, match: at-least, unit: milliseconds }
          - { parameter: until, field: /lent_at, match: at-most, unit: milliseconds }
        promises: { full-pages: {}, empty-past-the-end: {}, stable-order: {}, no-match-is-empty: {} }
      responses:
        '200': { description: Loans., content: { application/json: { schema: { $ref: '#/components/schemas/Loans' } } } }
        '400': ${GATE}
        '401': ${GATE}
        '404': ${GATE}
  /v1/branches/{branch}/returns:
    get:
      operationId: ListReturns
      parameters:
        - ${BRANCH}
        - { name: returned_at, in: query, x-role: filter, schema: { type: integer, minimum: 0 } }
      x-collection:
        items: /returns
        filters: [{ parameter: returned_at, field: /returned_at, match: equals }]
      responses:
        '200': { description: Returns., content: { application/json: { schema: { $ref: '#/components/schemas/Returns' } } } }
        '400': ${GATE}
        '401': ${GATE}
        '404': ${GATE}
components:
  securitySchemes:
    key:
      type: apiKey
      in: header
      name: X-Library-Key
      x-credentials:
        form: token
        variables: { token: LIBRARY_KEY }
        required: [token]
        broken: { missing: { outcomes: [missing-credentials] }, truncated: { outcomes: [invalid-credentials] } }
  schemas:
    Loans:
      type: object
      required: [branch, loans, total, count]
      properties:
        branch: { type: string }
        loans: { type: array, items: { $ref: '#/components/schemas/Loan' } }
        total: { type: integer, minimum: 0 }
        count: { type: integer, minimum: 0 }
    Loan:
      type: object
      required: [kind, title, lent_at]
      properties:
        kind: { type: string, enum: [normal, overdue] }
        title: { type: string }
        lent_at: { type: integer, minimum: 0 }
    Returns:
      type: object
      required: [returns]
      properties: { returns: { type: array, items: { $ref: '#/components/schemas/Return' } } }
    Return:
      type: object
      required: [returned_at]
      properties: { returned_at: { type: integer, minimum: 0 }, title: { type: string } }
    Error:
      type: object
      required: [error_code, error_msg]
      properties: { error_code: { type: string }, error_msg: { type: string, minLength: 1 } }
`;

/** A list that says little: no total, no pages and no filter, and nobody signs in. */
export const ARCHIVE_TEXT = `
openapi: 3.1.0
info: { title: Archive, version: '2020' }
x-environment: { prefixes: [ARCHIVE_], endpoint: ARCHIVE_ENDPOINT }
x-outcomes: { success: { status: [200] } }
paths:
  /v2/boxes:
    get:
      operationId: ListBoxes
      x-collection: { items: /boxes }
      responses:
        '200': { description: Boxes., content: { application/json: { schema: { $ref: '#/components/schemas/Boxes' } } } }
components:
  schemas:
    Boxes:
      type: object
      required: [boxes]
      properties: { boxes: { type: array, items: { $ref: '#/components/schemas/Box' } } }
    Box:
      type: object
      required: [level, label]
      properties: { level: { type: string, enum: [Normal, Warning] }, label: { type: string } }
`;

export const LIBRARY = parseContract(LIBRARY_TEXT, 'contracts/library/openapi.yaml');
export const ARCHIVE = parseContract(ARCHIVE_TEXT, 'contracts/archive/openapi.yaml');
