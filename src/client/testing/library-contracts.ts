import { parseContract } from '../../contract/index.ts';

const HEAD = (title: string) => `
openapi: 3.1.0
info: { title: ${title}, version: '1' }
security: [{ key: [] }]
`;
const KEY = `
  securitySchemes: { key: { type: apiKey, in: header, name: X-Key, x-credentials: { form: token, variables: { token: LIBRARY_KEY } } } }`;
const PARAMETERS = '[{ name: shelf, in: path, required: true, schema: { type: string } }]';
const REFUSED = `{ description: Refused., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }`;

/** A list that refuses with a status and a body of its own. */
export const BY_STATUS = parseContract(
  `${HEAD('Loans')}
x-outcomes:
  success: { status: [200] }
  invalid-credentials: { status: [401], schema: { $ref: '#/components/schemas/Error' } }
  unknown-resource: { status: [404], schema: { $ref: '#/components/schemas/Error' } }
paths:
  /shelves/{shelf}/loans:
    get:
      operationId: ListLoans
      parameters: ${PARAMETERS}
      x-collection: { items: /loans, total: /total, count: /count }
      responses:
        '200': { description: Loans., content: { application/json: { schema: { $ref: '#/components/schemas/Loans' } } } }
        '401': ${REFUSED}
        '404': ${REFUSED}
        '500': ${REFUSED}
components:${KEY}
  schemas:
    Loans:
      type: object
      required: [shelf_id, shelf_name, loans, total, count]
      properties:
        shelf_id: { type: string }
        shelf_name: { type: string }
        total: { type: integer }
        count: { type: integer }
        loans: { type: array, items: { $ref: '#/components/schemas/Loan' } }
    Loan:
      type: object
      required: [title, lent_at]
      properties: { title: { type: string }, lent_at: { type: integer } }
    Error:
      type: object
      required: [error_code, error_msg]
      properties: { error_code: { type: string }, error_msg: { type: string } }
`,
  'contracts/loans/openapi.yaml',
);

/** A list that refuses with status 200 and a code in the body. */
export const BY_CODE = parseContract(
  `${HEAD('Returns')}
x-outcomes:
  success: { status: [200], code: { at: /code, values: [0] } }
  invalid-credentials: { status: [200], code: { at: /code, values: [4100, 4104] }, schema: { $ref: '#/components/schemas/Refusal' } }
paths:
  /shelves/{shelf}/returns:
    get:
      operationId: ListReturns
      parameters: ${PARAMETERS}
      x-collection: { items: /data/returns }
      responses:
        '200':
          description: Returns, or a refusal.
          content:
            application/json:
              schema:
                oneOf:
                  - { x-outcome: success, $ref: '#/components/schemas/Returns' }
                  - { x-outcome: refused, $ref: '#/components/schemas/Refusal' }
components:${KEY}
  schemas:
    Returns:
      type: object
      required: [code, message, data]
      properties:
        code: { type: integer, const: 0 }
        message: { type: string }
        data: { type: object, required: [returns], properties: { returns: { type: array, items: { type: object } } } }
    Refusal:
      type: object
      required: [code, message]
      properties: { code: { type: integer, not: { const: 0 } }, message: { type: string }, codeDesc: { type: string } }
`,
  'contracts/returns/openapi.yaml',
);
