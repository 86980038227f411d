import { expect, test } from '#test';
import { head, lineOf, PETS, readWritten } from '../../testing/written-contract.ts';

const VENDOR = `${head().replace(/x-environment.*\n/, '')}${PETS}      parameters:
        - { name: limit, in: query, schema: { type: integer } }
        - { name: debug, in: query, schema: { type: boolean } }
        - { name: offset, in: query, schema: { type: integer } }
    delete: { operationId: dropPets, responses: { '204': { description: Gone. } } }
components:
  schemas:
    Pet: { type: object, required: [id], properties: { id: { type: integer } } }
`;
const overlay = (actions: string) =>
  `overlay: 1.0.0\ninfo: { title: What pets mean, version: '2' }\nactions:\n${actions}`;
const ACTIONS = `  - target: $
    update:
      x-environment: { prefixes: [PETS_], endpoint: PETS_ENDPOINT }
  - target: $.paths.*['delete']
    remove: true
  - target: $.paths['/pets'].get.parameters[?@.name == 'debug']
    remove: true
  - target: $.paths['/pets'].get.parameters
    update: { name: kind, in: query, schema: { type: string } }
  - target: $.components.schemas.Pet
    update:
      required: [kind]
      properties:
        kind: { type: string }
        id: { minimum: 1 }
`;
const read = (actions: string, vendor = VENDOR) =>
  readWritten(test.info().outputPath(), { 'openapi.yaml': vendor, 'overlay.yaml': overlay(actions) });

test('an overlay adds, changes and removes, and every place keeps its file', () => {
  const contract = read(ACTIONS);
  const [pets, ...others] = contract.operations;
  expect(others).toEqual([]);
  expect(pets!.parameters.map(({ name, pointer }) => [name, lineOf(contract, pointer)])).toEqual([
    ['limit', 'openapi.yaml:12'],
    ['offset', 'openapi.yaml:14'],
    ['kind', 'overlay.yaml:12'],
  ]);
  const id = '/components/schemas/Pet/properties/id';
  expect(contract.node(id)).toEqual({ type: 'integer', minimum: 1 });
  expect([lineOf(contract, id), lineOf(contract, `${id}/minimum`)]).toEqual(['openapi.yaml:18', 'overlay.yaml:18']);
  expect(contract.node('/components/schemas/Pet/required')).toEqual(['id', 'kind']);
  expect(lineOf(contract, '/components/schemas/Pet/required/1')).toBe('overlay.yaml:15');
  expect(lineOf(contract, '/x-environment')).toBe('overlay.yaml:6');
  expect(contract.files).toEqual(['contracts/pets/openapi.yaml', 'contracts/pets/overlay.yaml']);
});

test('without a word about sources each file is the source of what it says', () => {
  const contract = read(ACTIONS);
  const sourceOf = (pointer: string) => contract.provenance(`/components/schemas/Pet/properties/${pointer}`);
  expect(sourceOf('id')).toEqual({ basis: 'documented', source: 'Pets 7', rivals: [] });
  expect(sourceOf('kind')).toEqual({ basis: 'documented', source: 'What pets mean 2', rivals: [] });
});

test('what the overlay assumes stands beside what the vendor documents', () => {
  const assumed = '        id: { minimum: 1, x-provenance: { basis: assumed, source: ids count up } }\n';
  const contract = read(ACTIONS.replace(/ {8}id: .*\n/, assumed));
  expect(contract.provenance('/components/schemas/Pet/properties/id/minimum')).toEqual({
    basis: 'assumed',
    source: 'ids count up',
    rivals: [],
  });
  expect(contract.provenance('/components/schemas/Pet/required')?.source).toBe('Pets 7');
});

test('a mistake of the language in an overlay is said with its line there', () => {
  expect(() =>
    read(ACTIONS.replace('    update:\n      x-env', '    update:\n      x-agree: []\n      x-env')),
  ).toThrow('contracts/pets/overlay.yaml:6 has the unknown extension "x-agree".');
  expect(() =>
    read(`${ACTIONS}  - target: $.components.schemas.Pet\n    update: { properties: { a: { $ref: '#/gone' } } }\n`),
  ).toThrow('contracts/pets/overlay.yaml:20 refers to "#/gone"');
});

for (const [what, actions, message] of [
  [
    'a target that matches nothing',
    "  - target: $.paths['/cats']\n    remove: true\n",
    ":4 has the target $.paths['/cats'], which matches nothing",
  ],
  [
    'a target that is no JSONPath',
    '  - target: /paths\n    remove: true\n',
    ':4 has the target /paths, which is no JSONPath of RFC 9535',
  ],
  [
    'an update of a text',
    '  - { target: $.info.title, update: { a: 1 } }\n',
    ':4 selects "Pets", and an update changes a mapping or a list.',
  ],
  [
    'a text as the update of a mapping',
    '  - target: $.info\n    update: Cats\n',
    ':5 must be a mapping, because its target is one.',
  ],
  ['an action without a target', '  - update: {}\n', ':4 lacks "target"'],
  ['an action that does nothing', '  - target: $.info\n    remove: false\n', ':4 lacks "update" or "remove: true".'],
  [
    'an unknown key',
    '  - { target: $.info, updates: {} }\n',
    ':4 has the unknown key "updates". Known: target, description, update, remove.',
  ],
  ['no action at all', '  []\n', ':3 lacks "actions"'],
] as const)
  test(`refuses ${what} with its line`, () =>
    expect(() => read(actions)).toThrow(`contracts/pets/overlay.yaml${message}`));

for (const [what, from, to, message] of [
  [
    'a version that is not known',
    'overlay: 1.0.0',
    'overlay: 2.0.0',
    ':1 is written in Overlay "2.0.0". Known: 1.0.0.',
  ],
  ['a file that is none', 'overlay: 1.0.0\n', '', ':1 is no OpenAPI Overlay'],
  [
    'a document that is not there',
    'actions:',
    'extends: vendor.yaml\nactions:',
    ':3 extends "vendor.yaml", and no such file stands beside it.',
  ],
] as const)
  test(`refuses ${what}`, () => {
    const files = { 'openapi.yaml': VENDOR, 'overlay.yaml': overlay(ACTIONS).replace(from, to) };
    expect(() => readWritten(test.info().outputPath(), files)).toThrow(`contracts/pets/overlay.yaml${message}`);
  });

test('an overlay names its document, or where it was downloaded', () => {
  for (const [extended, name] of [
    ['vendor.yaml', 'vendor.yaml'],
    ['./vendor.yaml', 'vendor.yaml'],
    ['https://pets.example/openapi.yaml', 'openapi.yaml'],
  ] as const) {
    const files = {
      [name]: VENDOR,
      'overlay.yaml': overlay(ACTIONS).replace('actions:', `extends: ${extended}\nactions:`),
    };
    expect(readWritten(test.info().outputPath(name + extended.length), files).files).toHaveLength(2);
  }
});

test('an overlay reaches what stands in other files, and may take out a reference to nothing', () => {
  const vendor = VENDOR.replace('paths:', `paths:\n  /cats: { $ref: cats.yaml#/cats }\n  /lost: { $ref: lost.yaml }`);
  const cats =
    'cats: { get: { operationId: listCats, parameters: [{ $ref: "#/limit" }], responses: { "200": { description: Fine, content: { application/json: { schema: { type: array, items: { $ref: "#/Cat" } } } } } } } }\nlimit: { name: limit, in: query, schema: { type: integer } }\nCat: { type: object }\n';
  const actions = `${ACTIONS}  - { target: "$.paths['/lost']", remove: true }
  - { target: "$.paths['/cats'].get", update: { x-collection: { items: '' } } }
  - { target: "$.paths['/cats'].get.parameters[0].schema", update: { maximum: 9 } }
  - { target: $.components.schemas.Cat, update: { required: [name] } }
`;
  const contract = readWritten(test.info().outputPath(), {
    'openapi.yaml': vendor,
    'cats.yaml': cats,
    'overlay.yaml': overlay(actions),
  });
  const list = contract.operations.find(({ id }) => id === 'listCats')!;
  expect([list.collection?.items, contract.node(list.parameters[0]!.schemaPointer)]).toEqual([
    '',
    { type: 'integer', maximum: 9 },
  ]);
  expect(contract.validate(list.success, [{}])).toHaveLength(1);
  expect(contract.position(list.parameters[0]!.schemaPointer).file).toMatch(/cats\.yaml$/);
  expect(contract.position(list.collection!.pointer).file).toMatch(/overlay\.yaml$/);
});
