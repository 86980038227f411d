import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { PROJECT } from '../contract/index.ts';
import { contractsFolder } from './contracts-folder.ts';

test('contracts come from the variable, from .env, from the folder, or from the suite', () => {
  const folder = test.info().outputPath();
  const own = path.join(PROJECT, 'contracts');
  const where = (variables = {}) => contractsFolder({ variables, folder });
  mkdirSync(path.join(folder, 'contracts/pets'), { recursive: true });
  expect(where()).toBe(own);
  writeFileSync(path.join(folder, 'contracts/pets/openapi.json'), '{}');
  expect(where()).toBe(path.join(folder, 'contracts'));
  writeFileSync(path.join(folder, '.env'), 'CONTRACT_CONTRACTS=promises\n');
  expect(where()).toBe(path.join(folder, 'promises'));
  expect(where({ CONTRACT_CONTRACTS: '/elsewhere' })).toBe('/elsewhere');
});
