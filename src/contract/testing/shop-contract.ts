/** A small contract that uses every part of the language; the tests of this folder read it, whole or with one part replaced. */
export const SHOP = `
openapi: 3.1.0
info: { title: Shop, version: '2026-01-01' }
x-documents:
  new: { title: Shop guide, date: '2026-01-01', language: en }
  old: { title: Shop guide, date: '2020-05', language: en }
x-environment:
  prefixes: [SHOP_]
  endpoint: SHOP_ENDPOINT
  parameters: { owner: { variable: SHOP_OWNER } }
  resources: { street: { shop: { variable: SHOP_STREET, default: main } } }
  foreign: { owner: SHOP_FOREIGN }
x-outcomes:
  x-provenance: { basis: decided, source: no-such-record }
  success: { status: [200], code: { at: /code, values: [0] } }
  invalid-parameter: { status: [400], schema: { $ref: '#/components/schemas/Error' }, likely: [E1] }
  missing-credentials: { status: [401], schema: { $ref: '#/components/schemas/Error' } }
  invalid-credentials: { status: [401, 403], schema: { $ref: '#/components/schemas/Error' } }
x-agrees:
  - message: both name the shop alike
    values: [{ operation: listSales, at: /shop }, { operation: findSales, at: /shop }]
security: [{ key: [] }]
paths:
  /{owner}/sales:
    parameters:
      - { name: owner, in: path, required: true, x-role: owner, schema: { type: string } }
      - { name: limit, in: query, schema: { type: string } }
    get:
      operationId: listSales
      summary: Lists sales.
      x-provenance: { basis: documented, source: new, section: table 1 }
      parameters:
        - $ref: '#/components/parameters/Limit'
        - { name: offset, in: query, x-role: page, x-answers: { invalid: null }, schema: { type: integer, minimum: 0 } }
        - name: kind
          in: query
          required: true
          x-answers: { missing: { outcomes: [refused] } }
          schema: { type: string, enum: [sold, returned] }
        - name: text
          in: query
          schema:
            type: string
            allOf:
              - { not: { pattern: ';' } }
              - { not: { pattern: '<' }, x-provenance: { basis: sample, source: old } }
      x-collection:
        items: /sales
        identity: /id
        total: /total
        count: /count
        paging:
          style: page-index
          page: offset
          size: limit
          first: 0
          x-provenance: { basis: documented, source: new, rivals: [{ claim: { style: record-offset }, source: old, section: notes }] }
        sort:
          keys: { soldAt: /soldAt }
          default: { key: soldAt, direction: descending }
        filters:
          - { parameter: kind, field: /kind, match: equals }
        promises:
          full-pages: { x-provenance: { basis: decided, source: no-such-record } }
      responses:
        '200':
          description: Sales.
          headers:
            X-Trace: { required: true, schema: { type: string } }
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Sales' }
              examples: { two: { $ref: '#/components/examples/Two' } }
        '400': { $ref: '#/components/responses/Refused' }
  /sales:
    post:
      operationId: findSales
      security: []
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              required: [Action]
              properties:
                Action: { type: string, const: Find, x-role: constant }
                limit: { allOf: [{ $ref: '#/components/schemas/Size' }, { maximum: 20 }] }
      responses:
        '200':
          description: Sales, or a refusal.
          content:
            application/json:
              schema:
                oneOf:
                  - { $ref: '#/components/schemas/Error', x-outcome: refused }
                  - { $ref: '#/components/schemas/Sales', x-outcome: success }
components:
  securitySchemes:
    key:
      type: apiKey
      in: header
      name: X-Key
      x-credentials:
        form: token
        variables: { token: SHOP_TOKEN }
        required: [token]
        methods: [plain, { text: '', as: plain }]
        tolerates: { seconds: 60 }
        broken: { missing: { outcomes: [missing-credentials] }, tampered: { outcomes: [invalid-credentials, refused] } }
  parameters:
    Limit: { name: limit, in: query, x-role: size, x-provenance: { basis: documented, source: old }, schema: { $ref: '#/components/schemas/Size' } }
  responses:
    Refused:
      description: Refused.
      content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } }
  schemas:
    Size:
      x-provenance: { basis: documented, source: new, section: sizes }
      type: integer
      default: 10
      allOf: [{ minimum: 1 }, { maximum: 100, x-provenance: { basis: sample, source: new } }]
    Sales:
      x-provenance: { basis: documented, source: new, section: answer }
      type: object
      required: [total, sales]
      properties:
        code: { type: integer }
        shop: { type: string }
        total: { $ref: '#/components/schemas/Count' }
        count: { type: integer }
        sales: { type: array, items: { $ref: '#/components/schemas/Sale' } }
      x-invariants: [{ rule: self.total >= size(self.sales), message: total is smaller than the page }]
    Count: { type: integer, minimum: 0, x-provenance: { basis: documented, source: new, section: counts } }
    Sale:
      x-provenance: { basis: documented, source: new, section: sale }
      allOf:
        - type: object
          required: [id]
          properties: { id: { type: integer }, price: { type: number, multipleOf: 0.01 } }
        - $ref: '#/components/schemas/Timed'
      properties:
        kind: { type: string, enum: [sold, returned] }
        parts:
          type: object
          additionalProperties: { type: object, properties: { share: { type: integer } }, x-invariants: [{ rule: self.share <= 100, message: a share is above 100 }] }
    Timed:
      type: object
      x-provenance: { basis: sample, source: old }
      properties: { soldAt: { type: integer } }
    Error:
      x-provenance: { basis: documented, source: new, section: errors }
      type: object
      required: [error]
      properties: { error: { type: string } }
  examples:
    Two:
      value: { total: 2, sales: [{ id: 1, price: 19.99, kind: sold, soldAt: 5 }, { id: 2, parts: { a: { share: 60 } } }] }
`;
