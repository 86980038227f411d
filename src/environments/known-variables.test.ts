import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '#test';
import { parse } from 'dotenv';
import { revisionsOf, PROJECT } from '../contract/index.ts';
import { readConfiguration } from './configuration.ts';
import { revisionVariable } from './chosen-revision.ts';
import { providerVariables } from './known-variables.ts';
import { SETTING_VARIABLES } from './settings.ts';
import { shelves } from './testing/invented-contracts.ts';
import { CONTRACTS } from '../contract/testing/index.ts';

const example = readFileSync(join(PROJECT, '.env.example'), 'utf8');
const revised = CONTRACTS.filter((contract) => revisionsOf(contract).length > 0).map(revisionVariable);
const known = [...new Set([...CONTRACTS.flatMap(providerVariables), ...revised, ...SETTING_VARIABLES])].toSorted();

test('a contract brings its variables', () => {
  expect(providerVariables(shelves).toSorted()).toEqual([
    'KEY_ENDPOINT',
    'KEY_PASSWORD',
    'KEY_USERNAME',
    'SHELF_AK',
    'SHELF_ENDPOINT',
    'SHELF_EXPIRED_TOKEN',
    'SHELF_FOREIGN_OWNER_ID',
    'SHELF_ID',
    'SHELF_OWNER_ID',
    'SHELF_ROOM',
    'SHELF_SECURITY_TOKEN',
    'SHELF_SK',
    'SHELF_STEEL_ID',
    'SHELF_TOKEN',
  ]);
});

test('.env.example lists every variable once, empty and with a comment', () => {
  const lines = example.split('\n');
  const listed = lines.flatMap((line, index) =>
    /^\w+=$/.test(line) ? [{ name: line.slice(0, -1), comment: lines[index - 1] ?? '' }] : [],
  );
  expect(listed.map(({ name }) => name).toSorted()).toEqual(known);
  expect(listed.filter(({ comment }) => !comment.startsWith('# ')).map(({ name }) => name)).toEqual([]);
});

test('.env.example as it is verifies everything on the mock', () => {
  const { selections } = readConfiguration({
    contracts: CONTRACTS,
    variables: parse(example),
    folder: test.info().outputPath('empty'),
  });
  expect(selections.every(({ environment }) => environment === undefined)).toBe(true);
});

test('the guide names every variable', () => {
  const guide = readFileSync(join(PROJECT, 'docs/environments.md'), 'utf8');
  expect(known.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});

test('the variables of every contract begin with its prefixes', () => {
  for (const contract of CONTRACTS)
    expect(
      providerVariables(contract).filter(
        (name) => !contract.variables.prefixes.some((prefix) => name.startsWith(prefix)),
      ),
    ).toEqual([]);
});
