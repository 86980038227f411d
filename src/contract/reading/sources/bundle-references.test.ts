import { expect, test } from '#test';
import { head, lineOf, PETS, readWritten } from '../../testing/written-contract.ts';
import { parseContract } from '../../load-contract.ts';

const read = (files: Readonly<Record<string, string>>) => readWritten(test.info().outputPath(), files);

test('schemas of other files become components, and keep their file and line', () => {
  const contract = read({
    'openapi.yaml': `${head()}${PETS}components:\n  schemas:\n    Pet: { $ref: 'parts/pet.yaml#/Pet' }\n`,
    'parts/pet.yaml': `Pet:
  type: object
  properties:
    owner: { $ref: '#/Owner' }
    parent: { $ref: '#/Pet' }
    tag: { $ref: ../tag.json }
Owner: { type: string, minLength: 1 }
`,
    'tag.json': '{\n  "type": "string",\n  "maxLength": 3\n}\n',
  });
  const schema = contract.operations[0]!.success;
  expect(
    contract.validate(schema, { parent: { owner: '', tag: 'long' } }).map(({ at, promise }) => [at, promise]),
  ).toEqual([
    ['/parent/owner', '/components/schemas/Owner'],
    ['/parent/tag', '/components/schemas/tag'],
  ]);
  expect(lineOf(contract, '/components/schemas/Owner/minLength')).toBe('pet.yaml:7');
  expect(lineOf(contract, '/components/schemas/tag/maxLength')).toBe('tag.json:3');
  expect(contract.files.map((file) => file.replace('contracts/pets/', ''))).toEqual([
    'openapi.yaml',
    'parts/pet.yaml',
    'tag.json',
  ]);
});

test('a name that is taken is told apart', () => {
  const contract = read({
    'openapi.yaml': `${head()}${PETS}components:\n  schemas:\n    Pet: { type: object, properties: { a: { $ref: 'a.yaml#/Pet' }, b: { $ref: 'b.yaml#/Pet' } } }\n`,
    'a.yaml': 'Pet: { const: a }',
    'b.yaml': 'Pet: { const: b }',
  });
  expect(contract.validate('/components/schemas/Pet', { a: 'a', b: 'b' })).toEqual([]);
  expect(contract.validate('/components/schemas/Pet', { a: 'b', b: 'a' })).toHaveLength(2);
});

test('path items, parameters and responses may be references', () => {
  const list = `get:
  operationId: listPets
  parameters: [{ $ref: 'common.yaml#/Limit' }]
  responses: { '200': { $ref: 'common.yaml#/Pets' } }
`;
  const common = `Limit: { name: limit, in: query, schema: { type: integer } }
Pets: { description: Pets., content: { application/json: { schema: { $ref: 'openapi.yaml#/components/schemas/Pet' } } } }
`;
  const contract = read({
    'openapi.yaml': `${head()}paths:\n  /pets: { $ref: paths.yaml }\n  /cats: { $ref: '#/components/pathItems/cats' }
components:
  schemas: { Pet: { type: object } }
  pathItems:
    cats:
      get:
        operationId: listCats
        responses: { '200': { $ref: 'common.yaml#/Pets' } }
`,
    'paths.yaml': list,
    'common.yaml': common,
  });
  expect(contract.operations.map(({ id, path, success }) => [id, path, success])).toEqual([
    ['listPets', '/pets', '/components/schemas/Pet'],
    ['listCats', '/cats', '/components/schemas/Pet'],
  ]);
  const [pets, cats] = contract.operations;
  expect(lineOf(contract, pets!.pointer)).toBe('paths.yaml:1');
  expect(lineOf(contract, pets!.parameters[0]!.pointer)).toBe('common.yaml:1');
  expect(lineOf(contract, cats!.pointer)).toBe('openapi.yaml:11');
});

test('anchors and ids name schemas of their document', () => {
  const contract = parseContract(
    `${head()}${PETS}components:\n  schemas:
    Pet: { type: object, properties: { tag: { $ref: '#tag' }, kind: { $ref: 'https://pets.example/kind' } } }
    Tag: { $anchor: tag, type: string }
    Kind: { $id: 'https://pets.example/kind', type: integer }
`,
  );
  expect(contract.validate('/components/schemas/Pet', { tag: 1, kind: 'a' }).map(({ at }) => at)).toEqual([
    '/tag',
    '/kind',
  ]);
});

test('what vendors write into their extensions and examples is no reference', () => {
  const text = `${head()}x-vendor: { $ref: nowhere.yaml }\n${PETS}components:\n  schemas:\n    Pet: { type: object, x-old: { $ref: '#gone' }, examples: [{ $ref: 100% }] }\n`;
  expect(parseContract(text).operations).toHaveLength(1);
});

for (const [what, reference, message] of [
  ['a file that does not exist', 'nowhere.yaml#/Pet', 'and there is no file contracts/pets/nowhere.yaml.'],
  ['a place that a file does not have', 'other.yaml#/Cat', 'and there is nothing at contracts/pets/other.yaml#/Cat.'],
  ['an anchor of nothing', '#gone', 'and no schema has "$anchor: gone".'],
  ['a place that the document does not have', '#/components/schemas/Cat', 'which does not exist in this document.'],
  ['a percent sign that begins no escape', '#/components/schemas/100%', 'which has a "%" that begins no escape.'],
  ['another host', 'https://pets.example/pet.yaml', 'Nothing is loaded from another host'],
] as const)
  test(`refuses a reference to ${what}, with its line`, () => {
    const files = {
      'openapi.yaml': `${head()}${PETS}components:\n  schemas:\n    Pet:\n      type: object\n      properties:\n        tag: { $ref: '${reference}' }\n`,
      'other.yaml': 'Pet: {}',
    };
    expect(() => read(files)).toThrow(`contracts/pets/openapi.yaml:17 refers to "${reference}"`);
    expect(() => read(files)).toThrow(message);
  });

test('refuses a reference in another file with the line of that file', () => {
  const files = {
    'openapi.yaml': `${head()}${PETS}components:\n  schemas: { Pet: { $ref: pet.yaml } }\n`,
    'pet.yaml': 'type: object\nproperties:\n  tag: { $ref: "#/Gone" }\n',
  };
  expect(() => read(files)).toThrow('contracts/pets/pet.yaml:3 refers to "#/Gone"');
});

test('refuses path items that lead back to themselves', () => {
  const files = {
    'openapi.yaml': `${head()}paths: { /a: { $ref: a.yaml } }\n`,
    'a.yaml': '$ref: b.yaml',
    'b.yaml': '$ref: a.yaml',
  };
  expect(() => read(files)).toThrow('contracts/pets/b.yaml:1 refers to "a.yaml", which leads back to itself.');
});

test('refuses aliases that multiply beyond measure', () => {
  const bomb = Array.from(
    { length: 9 },
    (_, level) => `x-${level + 1}: &l${level + 1} [${Array.from({ length: 10 }, () => `*l${level}`).join(', ')}]`,
  );
  expect(() => parseContract(`${head()}x-0: &l0 [1]\n${bomb.join('\n')}\n${PETS}`)).toThrow(
    /:1 grows beyond 2000000 nodes/,
  );
});
