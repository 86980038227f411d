/** An invented list API that says outcomes with the HTTP status. Tests refer to pointers into it. */
export const widgets = `
openapi: 3.1.0
info: { title: Widgets, version: '2026-01-01' }
x-documents:
  manual: { title: Manual of widgets, date: '2026-01-01', language: en }
x-environment: { prefixes: [WIDGETS_], endpoint: WIDGETS_ENDPOINT, parameters: {}, resources: {}, foreign: {} }
x-provenance: { basis: documented, source: manual }
x-outcomes:
  success: { status: [200] }
  invalid-parameter: { status: [400], schema: { $ref: '#/components/schemas/Error' }, likely: [W.0001, W.0002] }
  foreign-owner: { status: [403], schema: { $ref: '#/components/schemas/Error' } }
  unknown-resource: { status: [404], schema: { $ref: '#/components/schemas/Error' }, likely: [W.0404] }
x-agrees:
  - message: both operations give one name for one shelf
    values: [{ operation: ListWidgets, at: /shelf_name }, { operation: ShowShelf, at: /name }]
paths:
  /{owner_id}/shelves/{shelf_id}/widgets:
    get:
      operationId: ListWidgets
      parameters:
        - { name: owner_id, in: path, required: true, x-role: owner, schema: { type: string }, x-answers: { foreign: { outcomes: [foreign-owner] } } }
        - { name: shelf_id, in: path, required: true, x-role: resource, schema: { type: string }, x-answers: { unknown: { outcomes: [unknown-resource] } } }
        - { name: colour, in: query, x-role: filter, schema: { type: string, enum: [red, green] } }
        - name: text
          in: query
          x-role: filter
          schema:
            type: string
            allOf:
              - { not: { pattern: '\\(' } }
              - { not: { pattern: '[;]' } }
        - { name: since, in: query, x-role: filter, schema: { type: number }, x-answers: { invalid: null } }
        - { name: offset, in: query, x-role: page, schema: { type: integer, minimum: 0, default: 0 } }
        - { name: limit, in: query, x-role: size, schema: { type: integer, minimum: 1, maximum: 100, default: 100 } }
        - { name: tag, in: query, required: true, schema: { type: string } }
      x-collection:
        items: /widgets
        total: /total
        paging: { style: page-index, page: offset, size: limit, first: 0 }
        filters:
          - { parameter: colour, field: /colour, match: equals }
          - { parameter: text, field: /text, match: contains }
      responses:
        '200':
          description: The widgets of a shelf.
          headers:
            X-Age: { required: true, schema: { type: integer, minimum: 0 } }
            X-Note: { schema: { type: string, minLength: 2 } }
          content: { application/json: { schema: { $ref: '#/components/schemas/Widgets' } } }
        '4XX':
          description: Refused.
          content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } }
  /{owner_id}/shelves/{shelf_id}:
    get:
      operationId: ShowShelf
      parameters:
        - { name: owner_id, in: path, required: true, x-role: owner, schema: { type: string } }
        - { name: shelf_id, in: path, required: true, x-role: resource, schema: { type: string } }
      responses:
        '200':
          description: A shelf.
          content:
            application/json:
              schema: { type: object, required: [name], properties: { name: { type: string } } }
components:
  schemas:
    Widgets:
      type: object
      required: [shelf_id, total, widgets]
      properties:
        shelf_id: { type: string }
        shelf_name: { type: string }
        total: { type: integer }
        widgets: { type: array, items: { $ref: '#/components/schemas/Widget' } }
      x-invariants:
        - { rule: 'self.total >= size(self.widgets)', message: the total is less than the widgets of the page }
        - { rule: 'self.shelf_id == request.shelf_id', message: the answer is about another shelf }
    Widget:
      type: object
      required: [colour]
      properties:
        colour: { type: string, enum: [red, green] }
        text: { type: string }
        first: { type: integer }
        last: { type: integer }
        labels: { type: object, additionalProperties: { type: object, properties: { value: { type: string } } } }
        size: { oneOf: [{ type: object, properties: { width: { type: number } } }, { type: object, properties: { height: { type: number } }, required: [height] }] }
      x-invariants:
        - { rule: '!has(self.last) || !has(self.first) || self.first <= self.last', message: first is after last }
    Error:
      type: object
      required: [error_code, error_msg]
      properties:
        error_code: { type: string, pattern: '^W\\.\\d{4}$' }
        error_msg: { type: string, minLength: 1 }
`;

/** An invented API that says every outcome with HTTP 200 and a code, and takes its parameters from a form. */
export const gadgets = `
openapi: 3.1.0
info: { title: Gadgets, version: '2026-01-01' }
x-documents:
  manual: { title: Manual of gadgets, date: '2026-01-01', language: en }
x-environment: { prefixes: [GADGETS_], endpoint: GADGETS_ENDPOINT, parameters: {}, resources: {}, foreign: {} }
x-provenance: { basis: documented, source: manual }
x-outcomes:
  success: { status: [200], code: { at: /code, values: [0] } }
  invalid-parameter: { status: [200], code: { at: /code, values: [4000] }, schema: { $ref: '#/components/schemas/Refusal' }, likely: [4000] }
  unknown-resource: { status: [200], code: { at: /code, values: [5000] }, schema: { $ref: '#/components/schemas/Refusal' } }
paths:
  /index:
    post:
      operationId: FindGadgets
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              required: [Action, box, Stamp]
              properties:
                Action: { type: string, const: FindGadgets, x-role: constant, x-answers: { invalid: { outcomes: [refused] } } }
                box: { type: string, minLength: 1, x-role: resource, x-answers: { unknown: { outcomes: [unknown-resource] } } }
                Stamp: { type: integer, minimum: 0, x-role: credential, x-answers: { invalid: { outcomes: [refused] }, missing: { outcomes: [refused] } } }
                space: { type: string, default: main }
      responses:
        '200':
          description: The gadgets, or why not.
          content:
            application/json:
              schema:
                oneOf:
                  - { $ref: '#/components/schemas/Found', x-outcome: success }
                  - { $ref: '#/components/schemas/Refusal', x-outcome: refused }
components:
  schemas:
    Found:
      type: object
      required: [code, message, data]
      properties:
        code: { type: integer, const: 0 }
        message: { type: string }
        data: { type: object, properties: { list: { type: array, items: { type: object } } } }
    Refusal:
      type: object
      required: [code, message]
      properties:
        code: { type: integer, not: { const: 0 } }
        message: { type: string, minLength: 1 }
`;
