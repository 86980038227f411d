import { expect, test } from '#test';
import { parseContract } from './load-contract.ts';

const PARAMETER = '{ name: a, in: query, schema: { type: string } }';
const SCHEME = '{ type: http, scheme: bearer }';
const ANSWER =
  '{ description: Things., content: { application/json: { schema: { type: array, items: { type: object } } } } }';
const LIST = "{ items: '' }";

interface Parts {
  readonly parameter?: string;
  readonly scheme?: string;
  readonly answer?: string;
  readonly list?: string;
}

const read = ({ parameter = PARAMETER, scheme = SCHEME, answer = ANSWER, list = LIST }: Parts) =>
  parseContract(`openapi: 3.1.0
info: { title: Things, version: '1' }
paths:
  /things:
    get:
      operationId: listThings
      security: [{ key: [] }]
      parameters:
        - ${parameter}
      x-collection: ${list}
      responses: { '200': ${answer} }
components:
  securitySchemes:
    key: ${scheme}
`);

const PLACES = 'Known: path, query, header, cookie.';

for (const [what, parts, line, message] of [
  ['a parameter in a body', { parameter: '{ name: a, in: body, schema: {} }' }, 9, `"in" is "body". ${PLACES}`],
  ['a parameter in a matrix', { parameter: '{ name: a, in: matrix, schema: {} }' }, 9, `"in" is "matrix". ${PLACES}`],
  ['a parameter without a place', { parameter: '{ name: a, schema: {} }' }, 9, 'lacks "in".'],
  [
    'a key in a body',
    { scheme: '{ type: apiKey, in: body, name: k }' },
    14,
    '"in" is "body". Known: header, query, cookie.',
  ],
  ['a key without a name', { scheme: '{ type: apiKey, in: header }' }, 14, 'lacks "name".'],
  [
    'a kind of scheme that no one knows',
    { scheme: '{ type: apikey }' },
    14,
    '"type" is "apikey". Known: apiKey, http, oauth2,',
  ],
  [
    'a scheme of http that is not presented',
    { scheme: '{ type: http, scheme: digest }' },
    14,
    'is of the http scheme "digest". Known: bearer, basic.',
  ],
  [
    'a credential form that no one knows',
    { scheme: '{ type: apiKey, in: header, name: K, x-credentials: { form: hawk } }' },
    14,
    '"form" is "hawk". Known: token, basic, oauth2,',
  ],
  [
    'a paging style that no one knows',
    { list: "{ items: '', paging: { style: scroll } }" },
    10,
    '"style" is "scroll". Known: page-index, record-offset, cursor, link, marker.',
  ],
  [
    'a list in a media type that is not read',
    { answer: '{ description: Things., content: { text/csv: { schema: { type: string } } } }' },
    5,
    'is a list that is answered as text/csv, and lists are read from JSON. Document a JSON answer.',
  ],
] as const)
  test(`refuses ${what} with its line`, () =>
    expect(() => read(parts)).toThrow(`contracts/example/openapi.yaml:${line} ${message}`));

test('an answer in several media types is read from JSON, whatever stands first', () => {
  const answer =
    '{ description: Things., content: { application/xml: { schema: { type: string } }, application/json: { schema: { type: array, items: { type: object } } } } }';
  const [operation] = read({ answer }).operations;
  expect(operation?.success).toMatch(/application~1json\/schema$/);
});
