import { parseContract, type Contract } from '../../contract/index.ts';

/** What a test says of an invented API, as lines of YAML in flow style; what is absent is as usual. */
export interface OrchardParts {
  /** `{ key: [] }`, one for each alternative; absent for an API without any `security`. */
  readonly security?: string;
  /** Name and description of each scheme. */
  readonly schemes?: string;
  /** Beside `limit` and `offset`. */
  readonly parameters?: string;
  readonly path?: string;
  readonly method?: string;
  /** Further members of the operation. */
  readonly operation?: string;
  /** Headers of a success. */
  readonly headers?: string;
  /** Media type of an answer. */
  readonly type?: string;
  readonly filters?: string;
}

const PAGES = `{ name: limit, in: query, x-role: size, schema: { type: integer, minimum: 1, maximum: 50, default: 20 } },
        { name: offset, in: query, x-role: page, schema: { type: integer, minimum: 0, default: 0 } }`;

const DOCUMENT = `
openapi: 3.1.0
info: { title: Orchard, version: '2026-01-01' }
x-documents: { manual: { title: Manual of the orchard, date: '2026-01-01', language: en } }
x-provenance: { basis: documented, source: manual }
x-outcomes:
  success: { status: [200] }
  invalid-parameter: { status: [400], schema: { $ref: '#/components/schemas/Error' } }
  missing-credentials: { status: [401], schema: { $ref: '#/components/schemas/Error' } }
  invalid-credentials: { status: [401], schema: { $ref: '#/components/schemas/Error' } }
  foreign-owner: { status: [403], schema: { $ref: '#/components/schemas/Error' } }
  unknown-resource: { status: [404], schema: { $ref: '#/components/schemas/Error' } }
{SECURITY}
paths:
  {PATH}:
    {METHOD}:
      operationId: ListTrees
      parameters: [{PARAMETERS}]
      {OPERATION}
      x-collection:
        items: /trees
        identity: /id
        total: /total
        paging: { style: record-offset, page: offset, size: limit }
        filters: [{ parameter: kind, field: /kind, match: equals }{FILTERS}]
        promises: { full-pages: {}, empty-past-the-end: {}, stable-order: {} }
      responses:
        '200': { description: Trees., headers: { {HEADERS} }, content: { {TYPE}: { schema: { $ref: '#/components/schemas/Trees' } } } }
        '400': {REFUSAL}
        '401': {REFUSAL}
        '403': {REFUSAL}
        '404': {REFUSAL}
components:
  securitySchemes: { {SCHEMES} }
  schemas:
    Trees: { type: object, required: [total, trees], properties: { total: { type: integer, minimum: 0 }, trees: { type: array, items: { $ref: '#/components/schemas/Tree' } } } }
    Tree: { type: object, required: [id, kind], properties: { id: { type: string, format: uuid }, kind: { type: string, enum: [apple, pear, plum] } } }
    Error: { type: object, required: [error], properties: { error: { type: string, minLength: 1 } } }
`;
const REFUSAL = `{ description: Refused., content: { {TYPE}: { schema: { $ref: '#/components/schemas/Error' } } } }`;

/** The list of the trees of an orchard. It says nothing about its environment, so that everything there is as usual. */
export function orchard(parts: OrchardParts): Contract {
  const { security, parameters, path = '/trees', method = 'get', type = 'application/json' } = parts;
  const said: Readonly<Record<string, string>> = {
    SECURITY: security === undefined ? '' : `security: [${security}]`,
    SCHEMES: parts.schemes ?? '',
    PARAMETERS: parameters === undefined ? PAGES : `${parameters},\n        ${PAGES}`,
    PATH: path,
    METHOD: method,
    OPERATION: parts.operation ?? '',
    HEADERS: parts.headers ?? '',
    FILTERS: parts.filters ?? '',
    TYPE: type,
  };
  const text = Object.entries(said).reduce(
    (document, [name, value]) => document.replaceAll(`{${name}}`, () => value),
    DOCUMENT.replaceAll('{REFUSAL}', REFUSAL),
  );
  return parseContract(text.replaceAll(/\n\s*\n/g, '\n'), 'contracts/orchard/openapi.yaml');
}

/** The filter that every orchard has. */
export const KIND = `{ name: kind, in: query, x-role: filter, schema: { type: string, enum: [apple, pear, plum] } }`;
