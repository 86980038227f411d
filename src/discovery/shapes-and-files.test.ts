import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { describeDocument } from '../contract/index.ts';
import { discover } from './discover.ts';
import { makeContract } from './overlay/make-contract.ts';
import { described, documentWith } from './testing/index.ts';

const PAGES = [
  '{ name: page, in: query, schema: { type: integer } }',
  '{ name: limit, in: query, schema: { type: integer } }',
];
const ARRAY = '{ type: array, items: ITEM }';
const NAMES = '{ title: Names, type: array, items: { type: object, properties: { id: { type: integer } } } }';
const FAILURE = '{ title: Failure, type: object, properties: { message: { type: string } } }';

function made(answer: string, components = '', openapi = '3.0.3') {
  const text = documentWith({ answer, parameters: PAGES, says: 'Lists pets' }).replace('3.0.3', openapi);
  const document = described(`${text}${components}`);
  const discovery = discover(document);
  return { discovery, ...(discovery.lists.length > 0 && makeContract(document, discovery, { title: 'Pets' })) };
}

test('of several shapes the one that is a list is the success, and the overlay says which', () => {
  for (const openapi of ['3.0.3', '3.1.0']) {
    const { contract, text } = made(`{ oneOf: [${FAILURE}, ${ARRAY}] }`, '', openapi);
    const [operation] = contract!.operations;
    expect([operation?.success.split('/').slice(-2), operation?.collection?.items]).toEqual([['oneOf', '1'], '']);
    expect(contract!.provenance(operation!.success)?.basis).toBe('assumed');
    expect(text).toContain('of the 2 shapes of the answer, number 2 is the first that is a list');
    expect(text).toContain('an answer of the shape Failure is not expected');
  }
});

const COMPONENTS = `
components:
  schemas:
    Pets: { type: object, properties: { data: { type: array, items: { type: object, properties: { id: { type: integer } } } } } }
    Failure: ${FAILURE}
    Answer: { oneOf: [{ $ref: '#/components/schemas/Failure' }, { $ref: '#/components/schemas/Pets' }] }
`;

test('a shape that is a reference is marked where the choice stands', () => {
  for (const openapi of ['3.0.3', '3.1.0']) {
    const { contract, text } = made("{ $ref: '#/components/schemas/Answer' }", COMPONENTS, openapi);
    const [operation] = contract!.operations;
    expect([operation?.collection?.items, contract!.provenance(operation!.success)?.basis]).toEqual([
      '/data',
      'assumed',
    ]);
    expect(text).toContain('target: $.components.schemas.Answer.oneOf[1]');
    expect(text).toContain('Pets is the first that is a list');
  }
});

test('where every shape is a list at the same place, each of them is a success', () => {
  const { contract } = made(`{ oneOf: [${ARRAY}, ${NAMES}] }`);
  const [operation] = contract!.operations;
  expect(operation?.success).toMatch(/\/schema$/);
  expect(contract!.provenance(operation!.success)?.basis).toBe('documented');
  expect(contract!.validate(operation!.success, [{ id: 'a' }])).not.toEqual([]);
  // An empty list fits each of them.
  expect(contract!.validate(operation!.success, [])).toEqual([]);
});

test('what may have any of several shapes (anyOf) is a list where one of them is', () => {
  const { contract } = made(`{ anyOf: [${FAILURE}, { type: object, properties: { data: ${ARRAY} } }] }`);
  expect(contract!.operations[0]?.collection?.items).toBe('/data');
});

test('several shapes without a list are left out', () => {
  const { discovery } = made(`{ oneOf: [${FAILURE}, { type: object, properties: { id: { type: integer } } }] }`);
  expect(discovery.leftOut.map(({ because }) => because)).toEqual(['its answer holds no list']);
});

const FILES = {
  'openapi.yaml': `
openapi: 3.0.3
info: { title: Pets, version: '1' }
paths:
  /pets: { $ref: paths/pets.yaml }
  /dogs: { $ref: '#/components/pathItems/Dogs' }
components:
  pathItems: { Dogs: { $ref: 'paths/all.yaml#/dogs' } }
`,
  'paths/pets.yaml': `
get:
  summary: Lists pets
  parameters: [{ $ref: '../more.yaml#/Page' }, { name: limit, in: query, schema: { type: integer } }]
  responses: { '200': { $ref: '../more.yaml#/Answer' } }
post: { responses: { '201': { description: Made } } }
`,
  'paths/all.yaml': `
dogs:
  get: { summary: Lists dogs, responses: { '200': { $ref: '../more.yaml#/Answer' } } }
`,
  'more.yaml': `
Page: { name: page, in: query, schema: { type: integer } }
Answer: { description: Fine, content: { application/json: { schema: { oneOf: [{ $ref: '#/Failure' }, { type: array, items: { $ref: '#/Pet' } }] } } } }
Failure: { type: object, properties: { message: { type: string } } }
Pet: { type: object, properties: { id: { type: integer }, tag: { type: string, pattern: '(?i)a' } } }
`,
};

test('lists that are written in other files are reached, with what has to be taken out there', () => {
  const folder = test.info().outputPath('files');
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const document = describeDocument(path.join(folder, 'openapi.yaml'));
  const { contract, discovery, unreadable } = makeContract(document, discover(document), { title: 'Pets' });
  expect(
    contract.operations.map(({ path: at, collection }) => [at, collection?.items, collection?.paging?.style]),
  ).toEqual([
    ['/pets', '', 'page-index'],
    ['/dogs', '', undefined],
  ]);
  expect(discovery.leftOut.map(({ operation: { method } }) => method)).toEqual(['post']);
  expect(unreadable.map(({ pointer }) => pointer)).toEqual(['/components/schemas/Pet/properties/tag/pattern']);
  const { file, line } = contract.position(`${contract.operations[0]!.pointer}/summary`);
  expect([file, line]).toEqual(['paths/pets.yaml', 3]);
});
