import { expect, test } from '#test';
import { discover } from '../discover.ts';
import { described } from '../testing/index.ts';
import { makeContract } from './make-contract.ts';
import { targetAt } from './target.ts';

const LIST = `
      responses:
        '200': { description: Fine, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } }
        '400': { description: Wrong }
        '401': { description: Who }`;

/** A document with a list of pets; further paths, schemas and members of the root are given as text. */
function pets({
  paths = '',
  schemas = '',
  root = '',
  list = '',
}: { paths?: string; schemas?: string; root?: string; list?: string } = {}): string {
  return `
openapi: 3.0.3
info: { title: Pets, version: '1' }
${root}
paths:
  /pets:
    get:
      parameters: [{ name: page, in: query, schema: { type: integer } }, { name: limit, in: query, schema: { type: integer } }]
${list}${LIST}
${paths}
components:
  schemas:
    Pet: { type: object, properties: { id: { type: integer } } }
${schemas}
`;
}

function made(text: string, name?: string) {
  const document = described(text, name);
  return makeContract(document, discover(document), { title: 'Pets' });
}

test('a document becomes a contract in which every guess says why', () => {
  const { contract, text } = made(pets());
  const [operation] = contract.operations;
  expect([operation?.id, operation?.collection?.items]).toEqual(['getPets', '']);
  expect(contract.provenance(operation!.collection!.pointer)?.basis).toBe('assumed');
  expect(contract.provenance(operation!.pointer)).toMatchObject({ basis: 'documented', source: 'Pets 1' });
  expect(Object.keys(contract.outcomes)).toEqual(
    expect.arrayContaining(['success', 'invalid-parameter', 'missing-credentials']),
  );
  expect(text).toContain('OPEN: Which number does the first page have in the parameter "page"? Taken: 1');
});

const OTHERS = `
  /pets/{id}:
    get: { responses: { '200': { description: Fine, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } }
    delete: { responses: { '204': { description: Gone } } }
  /store:
    parameters: [{ name: shop, in: query, schema: { type: string } }]
    put: { responses: { '200': { description: Fine } } }`;

test('statuses may be given as ranges', () => {
  const ranges = pets().replace("'200'", "'2XX'").replace("'400'", "'4XX'");
  const { contract } = made(ranges);
  expect(contract.outcomes.success?.status).toEqual([200, 201, 202, 203, 206]);
  expect(contract.outcomes['invalid-parameter']?.status).toEqual([400, 422]);
});

test('what is no list is taken out, and each says why', () => {
  const { contract, discovery } = made(pets({ paths: OTHERS }));
  expect(contract.operations).toHaveLength(1);
  expect(discovery.leftOut.map(({ operation, because }) => `${operation.method} ${because}`)).toEqual([
    'get its answer holds no list',
    'delete its method is DELETE, and the suite only reads',
    'put its method is PUT, and the suite only reads',
  ]);
});

test('what cannot be read in a schema is taken out and said, wherever it stands', () => {
  const schemas = `
    Odd: { type: object, properties: { a: { type: string, pattern: '(?i)a' }, b: { type: file }, c: { type: string, enum: [] } } }`;
  const paths = `
  /owners:
    get:
      parameters: [{ name: q, in: query, schema: { type: string, pattern: '(?<!a' } }]
      responses:
        '200': { description: Fine, content: { application/json: { schema: { type: array, items: { type: object, properties: { name: { type: string, pattern: '[' } } } } } } }`;
  const { contract, unreadable } = made(pets({ schemas, paths }));
  expect(contract.operations).toHaveLength(2);
  expect(unreadable.length).toBeGreaterThanOrEqual(4);
  for (const { message } of unreadable) expect(message).not.toBe('');
});

test('a list that cannot be read is left out, and the others stay', () => {
  const paths = `
  /owners:
    get:
      parameters: [{ name: q, in: query, schema: { type: string }, style: matrix }]${LIST}`;
  const { contract, discovery } = made(pets({ paths }));
  expect(contract.operations.map(({ path }) => path)).toEqual(['/pets']);
  expect(discovery.leftOut.map(({ operation: { path }, because }) => `${path} ${because}`)).toEqual([
    expect.stringMatching(/^\/owners "style" is "matrix"/),
  ]);
});

test('operations get ids of their own', () => {
  const list = '      operationId: list';
  const paths = `
  /owners:
    get:
      operationId: list${LIST}`;
  expect(made(pets({ list, paths })).contract.operations.map(({ id }) => id)).toEqual(['list', 'list2']);
});

test('ways to sign in that cannot be presented are taken out, and open ones are described', () => {
  const root = 'security: [{ a: [], b: [] }, { tls: [] }, { someone: [] }, { a: [] }]';
  const schemas = `
  securitySchemes:
    a: { type: apiKey, in: header, name: X-A }
    b: { type: apiKey, in: header, name: X-B }
    tls: { type: mutualTLS }
    someone: { type: openIdConnect, openIdConnectUrl: 'https://id.example.com' }`;
  const { contract, unreadable } = made(pets({ root, schemas }));
  expect(contract.operations[0]?.security).toEqual(['someone', 'a']);
  expect(unreadable.map(({ message }) => message.split(' ').slice(0, 3).join(' '))).toEqual([
    'asks for a',
    'asks for a',
  ]);
});

test('a way to sign in is added where a document forgets it, also where an operation calls itself open', () => {
  for (const list of ['', '      security: []']) {
    const document = described(pets({ list }));
    const { contract } = makeContract(document, discover(document), { title: 'Pets', signIn: 'bearer' });
    expect(contract.operations[0]?.security).toEqual(['token']);
  }
});

test('Swagger 2.0 becomes a contract as well, with and without a way to sign in', () => {
  const text = `
swagger: '2.0'
info: { title: Pets, version: '1' }
paths:
  /pets:
    get:
      produces: [application/json]
      parameters: [{ $ref: '#/parameters/Page' }, { name: limit, in: query, type: integer }]
      responses: { '200': { description: Fine, schema: { type: array, items: { $ref: '#/definitions/Pet' } } } }
parameters: { Page: { name: page, in: query, type: integer } }
definitions: { Pet: { type: object, properties: { id: { type: string, pattern: '(?i)a' } } } }
`;
  const document = described(text, 'swagger.yaml');
  for (const signIn of ['basic', 'bearer'] as const) {
    const { contract } = makeContract(document, discover(document), { title: 'Pets', signIn });
    expect(contract.operations[0]?.collection?.paging).toMatchObject({ style: 'page-index' });
    expect(contract.credentials.map(({ form }) => form)).toEqual([signIn === 'basic' ? 'basic' : 'token']);
  }
});

test('a hundred lists become a contract in one go', () => {
  const paths = Array.from({ length: 100 }, (_, index) => `\n  /lists/n${index}:\n    get:${LIST}`).join('');
  expect(made(pets({ paths })).contract.operations).toHaveLength(101);
});

test('a place is selected whatever its name is', () => {
  expect(targetAt("/paths/~1it's~1{id}/get/responses/200/content/application~1json")).toBe(
    String.raw`$.paths['/it\'s/{id}'].get.responses['200'].content['application/json']`,
  );
  expect(targetAt('/paths/~1a/get/parameters/3')).toBe("$.paths['/a'].get.parameters[3]");
  expect(targetAt('/components/schemas/7/x')).toBe("$.components.schemas[7,'7'].x");
});
