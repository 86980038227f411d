import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { generate } from './generate.ts';

const OPENAPI = `openapi: 3.0.3
info: { title: Pets, version: '1' }
x-environment: { prefixes: [PETS_], endpoint: PETS_ENDPOINT }
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200': { description: Pets., content: { application/json: { schema: { $ref: pet.json } } } }
`;

test('what is made from contracts of another folder stands beside them, and nothing else is touched', async () => {
  const folder = test.info().outputPath();
  mkdirSync(path.join(folder, 'promises/pets'), { recursive: true });
  mkdirSync(path.join(folder, 'generated'), { recursive: true });
  writeFileSync(path.join(folder, 'promises/pets/openapi.yaml'), OPENAPI);
  writeFileSync(path.join(folder, 'promises/pets/pet.json'), '{ "type": "string", "nullable": true }');
  writeFileSync(path.join(folder, 'generated/mine.ts'), 'export {};');
  const words = ['--contracts', path.join(folder, 'promises')];
  expect(await generate.run([...words, '--check'])).toBe(1);
  expect(await generate.run(words)).toBe(0);
  expect(await generate.run([...words, '--check'])).toBe(0);
  expect(readdirSync(path.join(folder, 'generated')).toSorted()).toEqual(['apis.ts', 'mine.ts', 'pets']);
  const types = readFileSync(path.join(folder, 'generated/pets/types.ts'), 'utf8');
  expect(types).toMatch(/^\/\/ Generated from promises\/pets\/openapi\.yaml /);
  expect(types).toContain('pet: string | null;');
});
