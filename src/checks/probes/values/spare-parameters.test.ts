import { expect, test } from '#test';
import { contextOf, contractFrom, operationOf } from '../../testing/index.ts';
import { signedForAnother } from '../credentials/signed-for-another.ts';
import { spareParameters } from './spare-parameters.ts';

const operation = operationOf(
  contractFrom(`
openapi: 3.1.0
info: { title: Shelves, version: '2026-01-01' }
x-documents: { manual: { title: Manual of the shelves, date: '2026-01-01', language: en } }
x-provenance: { basis: documented, source: manual }
x-environment: { prefixes: [SHELF_], endpoint: SHELF_ENDPOINT, parameters: {}, resources: {}, foreign: {} }
x-outcomes: { success: { status: [200] } }
paths:
  /books:
    get:
      operationId: ListBooks
      parameters:
        - { name: shelf, in: query, required: true, x-role: resource, schema: { type: string } }
        - { name: room, in: query, x-role: resource, schema: { type: string } }
        - { name: floor, in: query, x-role: resource, schema: { type: string } }
        - { name: client, in: query, schema: { type: string, maxLength: 5, examples: [too long, 7 é] } }
        - { name: zone, in: query, schema: { type: string } }
        - { name: trace, in: header, schema: { type: string, examples: [t-1] } }
        - { name: view, in: query, required: true, schema: { type: string, examples: [short] } }
      responses: { '200': { description: Books., content: { application/json: { schema: { type: object } } } } }
`),
  'ListBooks',
);
const resource = { name: 'first', parameters: { shelf: 's-1', room: 'r-2', view: 'short' } };
test('a spare parameter has no part and an example that it allows, and a request does without it', () => {
  expect(spareParameters(operation).map(({ parameter: { name }, text }) => [name, text])).toEqual([
    ['client', '7 é'],
    ['trace', 't-1'],
  ]);
});

test('a spare parameter is added after it was signed, by each method that stands for itself', () => {
  const methods = [
    { text: 'SHA1', as: 'SHA1' },
    { text: 'SHA256', as: 'SHA256' },
    { text: 'None', as: 'SHA1' },
  ];
  const credentials = {
    scheme: { name: 'key', form: 'tencent-api-2', methods },
    methods: methods.map(({ text }) => text),
    signs: true,
  } as unknown as Parameters<typeof signedForAnother>[0];
  const found = signedForAnother(credentials, contextOf({ operation, resource, resources: [resource] }));
  expect(found.filter(({ what }) => what.includes('client')).map(({ what, plan }) => [what, plan])).toEqual(
    [
      ['with client added after it was signed', {}],
      ['with client added after it was signed (SHA256)', { method: 'SHA256' }],
    ].map(([says, method]) => [
      `tencent-api-2 ${String(says)}`,
      {
        credentials: {
          scheme: 'key',
          broken: 'tampered',
          signedFor: { parameters: { client: null } },
          ...Object(method),
        },
        fresh: true,
        purpose: `tencent-api-2 ${String(says)}`,
        parameters: { client: '7 é' },
      },
    ]),
  );
  expect(found.map(({ what }) => what).join()).not.toContain('trace');
  expect(found.map(({ what }) => what).join()).not.toContain('None');
});
