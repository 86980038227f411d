import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { lintContract } from './lint/lint-contract.ts';
import { holdsContracts, loadContract, loadContracts } from './load-contract.ts';
import { revisionsOf } from './revisions.ts';
import { head, PETS, writeContract } from './testing/written-contract.ts';

const OPENAPI = `${head()}${PETS}components: { schemas: { Pet: { type: object } } }\n`;
const VENDOR = OPENAPI.replace(/x-env.*\n/, '');
const OVERLAY = `overlay: 1.0.0
info: { title: More, version: '1' }
actions: [{ target: $, update: { x-environment: { prefixes: [PETS_], endpoint: PETS_ENDPOINT } } }]
`;
const write = (files: Readonly<Record<string, string>>, api?: string) =>
  writeContract(test.info().outputPath(), files, api);

for (const name of ['openapi.yaml', 'openapi.yml', 'openapi.json', 'swagger.yaml'])
  test(`a contract may be called ${name}, and is named from the folder above`, () => {
    const folder = write({ [name]: OPENAPI });
    const [contract, ...others] = loadContracts(folder);
    expect(others).toEqual([]);
    expect(contract).toMatchObject({ api: 'pets', file: `contracts/pets/${name}`, root: path.dirname(folder) });
    expect(loadContract(path.join(folder, 'pets', name)).file).toBe(contract!.file);
  });

test('every API of a folder is read, whatever the folder is called', () => {
  write({ 'openapi.yaml': OPENAPI }, 'birds');
  const folder = write({ 'swagger.json': VENDOR, 'overlay.yaml': OVERLAY, 'waivers.yaml': '[]' });
  expect(loadContracts(folder).map(({ api, files }) => [api, files.length])).toEqual([
    ['birds', 1],
    ['pets', 2],
  ]);
});

test('revisions and decisions stand beside the contract', () => {
  const decided = OPENAPI.replace('paths:', 'x-provenance: { basis: decided, source: 0001-pets }\npaths:');
  const folder = write({ 'openapi.yaml': decided, 'revisions/6.yaml': OPENAPI.replace("'7'", "'6'") });
  const [contract] = loadContracts(folder);
  expect(revisionsOf(contract!).map(({ api, version, file }) => [api, version, file])).toEqual([
    ['pets', '6', 'contracts/pets/revisions/6.yaml'],
  ]);
  expect(lintContract(contract!.file, contract!.root).map(({ message }) => message)).toEqual([
    expect.stringContaining('contracts/pets/openapi.yaml:4 is decided by "0001-pets", and there is no'),
  ]);
  write({ '0001-pets.md': '# Pets count up\n' }, 'decisions');
  expect(contract!.provenance('/paths')).toEqual({ basis: 'decided', source: 'Pets count up', rivals: [] });
  expect(lintContract(contract!.file, contract!.root)).toEqual([]);
});

test('the digest of a contract changes with each of its files', () => {
  const folder = write({ 'openapi.yaml': VENDOR, 'overlay.yaml': OVERLAY });
  const [contract] = loadContracts(folder);
  const before = contract!.sha256;
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  writeFileSync(path.join(folder, 'pets/overlay.yaml'), `${OVERLAY}# changed\n`);
  expect(loadContracts(folder)[0]!.sha256).not.toBe(before);
});

for (const [what, files, message] of [
  ['no contract', { 'readme.md': 'Pets' }, /holds no contract\. A contract stands in contracts\/<api>\/openapi\.yaml/],
  ['a contract of another name', { 'api.yaml': OPENAPI }, /^contracts\/pets holds api\.yaml and no openapi\.yaml\./],
  [
    'two documents',
    { 'openapi.yaml': OPENAPI, 'swagger.json': '{}' },
    /^contracts\/pets holds openapi\.yaml and swagger\.json\. Keep one/,
  ],
  [
    'an overlay alone',
    { 'overlay.yaml': OVERLAY },
    /^contracts\/pets\/overlay\.yaml:1 changes a document, and there is none beside it\./,
  ],
] as const)
  test(`refuses a folder with ${what}`, () => expect(() => loadContracts(write(files))).toThrow(message));

test('refuses a folder that is not there, or a file', () => {
  const folder = write({ 'openapi.yaml': OPENAPI });
  for (const wrong of [path.join(folder, 'nowhere'), path.join(folder, 'pets/openapi.yaml')])
    expect(() => loadContracts(wrong)).toThrow(`The folder ${wrong} does not exist.`);
});

test('a folder of another meaning holds no contracts', () => {
  expect(holdsContracts(write({ 'Token.sol': 'contract Token {}', 'abi.json': '{}' }))).toBe(false);
  expect(holdsContracts(write({ 'openapi.yaml': OPENAPI }))).toBe(true);
});
