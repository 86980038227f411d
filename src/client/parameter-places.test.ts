import { expect, test } from '#test';
import { findOperation, parseContract } from '../contract/index.ts';
import { buildRequest } from './build-request.ts';
import { recordRequest } from './record-exchange.ts';
import { createMasker } from './masking/index.ts';
import { render } from './transport/index.ts';

const contract = parseContract(
  `
openapi: 3.1.0
info: { title: Places, version: '1' }
x-outcomes: { success: { status: [200] } }
paths:
  /things/{id}:
    post:
      operationId: listThings
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: id, in: query, schema: { type: integer } }
        - { name: view, in: cookie, schema: { type: string } }
        - { name: X-Tags, in: header, schema: { type: array, items: { type: string } } }
        - { name: ids, in: query, schema: { type: array, items: { type: integer } } }
        - { name: size, in: query, schema: { type: object, properties: { low: { type: integer }, high: { type: integer } } } }
        - { name: price, in: query, style: deepObject, explode: true, schema: { type: object } }
        - { name: span, in: query, explode: false, schema: { type: object } }
        - { name: X-Hint, in: header, explode: true, schema: { type: object } }
        - { name: marks, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: string } } }
      requestBody:
        content:
          application/vnd.acme_v1+json:
            schema:
              type: object
              properties:
                after: { type: integer, maximum: 9223372036854775807 }
                ratio: { type: number }
                shady: { type: boolean }
                name: { type: string }
                sizes: { type: array, items: { type: integer } }
                maybe: { type: [integer, 'null'] }
      responses: { '200': { description: Things., content: { application/json: { schema: { type: object } } } } }
`,
  'contracts/places/openapi.yaml',
);
const operation = findOperation(contract, 'listThings');
const meant = (parameters: Record<string, string>) => ({
  operation,
  parameters: { id: 'x/y', ...parameters },
  resource: '',
  purpose: '',
});
const built = (parameters: Record<string, string>) => buildRequest(new URL('http://127.0.0.1'), meant(parameters));
const body = (parameters: Record<string, string>) => render(built(parameters)).body;

test('one name in path and query is sent apart', () => {
  expect(render(built({ 'query:id': '7' })).target).toBe('/things/x%2Fy?id=7');
  expect(render(built({})).target).toBe('/things/x%2Fy');
});

test('a JSON body is sent as JSON, under its own media type', () => {
  expect(built({}).headers['content-type']).toBe('application/vnd.acme_v1+json');
  expect(body({})).toBe('{}');
  expect(body({ after: '5', ratio: '0.5', shady: 'true', name: '5', maybe: '3' })).toBe(
    '{"after":5,"ratio":0.5,"shady":true,"name":"5","maybe":3}',
  );
  expect(body({ sizes: '1,2' })).toBe('{"sizes":[1,2]}');
});

test('a number in a JSON body keeps every digit, and a text that is none stays a text', () => {
  expect(body({ after: '9223372036854775807' })).toBe('{"after":9223372036854775807}');
  expect(body({ after: '05' })).toBe('{"after":"05"}');
  expect(body({ after: 'abc', shady: 'perhaps' })).toBe('{"after":"abc","shady":"perhaps"}');
  expect(body({ undocumented: '1' })).toBe('{"undocumented":"1"}');
});

test('lists are sent as their style says', () => {
  expect(render(built({ ids: '1,2', marks: 'a|b' })).target).toBe('/things/x%2Fy?ids=1&ids=2&marks=a%7Cb');
  expect(built({ 'X-Tags': 'a,b' }).headers['x-tags']).toBe('a,b');
});

test('a value of a list that repeats its name may hold a comma', () => {
  expect(render(built({ ids: '["1,5","2"]' })).target).toBe('/things/x%2Fy?ids=1%2C5&ids=2');
  expect(render(built({ ids: '[]' })).target).toBe('/things/x%2Fy');
  expect(body({ sizes: '[]' })).toBe('{"sizes":[]}');
  expect(body({ sizes: '9223372036854775807,2' })).toBe('{"sizes":[9223372036854775807,2]}');
});

test('objects are sent as their style says, and a text that is none as it is', () => {
  expect(render(built({ size: 'low=1,high=2', price: 'low=1,high=2', span: 'low=1,high=2' })).target).toBe(
    '/things/x%2Fy?low=1&high=2&price%5Blow%5D=1&price%5Bhigh%5D=2&span=low%2C1%2Chigh%2C2',
  );
  expect(built({ 'X-Hint': 'low=1,high=2' }).headers['x-hint']).toBe('low=1,high=2');
  expect(render(built({ size: 'many', price: 'many' })).target).toBe('/things/x%2Fy?size=many&price=many');
});

test('what a provider reads is recorded under the names of the contract', () => {
  const parameters = {
    id: 'x/y',
    'query:id': '7',
    view: 'a b;c',
    'X-Tags': 'a,b',
    ids: '1,2',
    marks: 'a|b',
    size: 'low=1,high=2',
    price: 'low=1',
    span: 'low=1',
    'X-Hint': 'depth=3',
    after: '5',
  };
  const known = { masker: createMasker([]), own: createMasker([]), names: new Set(['cookie']) };
  const recorded = recordRequest(built(parameters), meant(parameters), known);
  expect(recorded.parameters).toEqual(parameters);
  expect(recorded.repeated).toBeUndefined();
  expect(recorded.body).toBe('{"after":5}');
  expect(recorded.headers['cookie']).toBe('***');
});

test('a secret in a JSON body is masked by its name', () => {
  const known = { masker: createMasker([]), own: createMasker([]), names: new Set(['name']) };
  expect(recordRequest(built({ name: 'short' }), meant({ name: 'short' }), known)).toMatchObject({
    body: '{"name":"***"}',
    parameters: { name: '***' },
  });
});
