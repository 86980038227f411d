import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { parseContract } from '../load-contract.ts';
import { PROJECT } from '../project.ts';
import { SHOP } from '../testing/shop-contract.ts';
import { driftedFiles, generatedFiles } from './generated-files.ts';
import { CONTRACTS as contracts } from '../testing/own-contracts.ts';

test('the generated files are what the contracts say', async () => {
  const drifted = driftedFiles(await generatedFiles(contracts));
  expect(drifted, 'run npm run generate and commit what it writes').toEqual([]);
});

test('a changed, a missing and a superfluous file are drift', async () => {
  const info = test.info();
  const files = await generatedFiles([parseContract(SHOP)]);
  const [, changed, missing] = [...files.keys()];
  for (const file of files.keys()) {
    mkdirSync(path.join(info.outputPath(), path.dirname(file)), { recursive: true });
    writeFileSync(info.outputPath(file), files.get(file) ?? '');
  }
  expect(driftedFiles(files, info.outputPath())).toEqual([]);
  copyFileSync(info.outputPath(changed!), info.outputPath('generated/left-over.ts'));
  writeFileSync(info.outputPath(changed!), 'edited by hand');
  writeFileSync(info.outputPath('generated/of-somebody-else.ts'), 'written by hand');
  rmSync(info.outputPath(missing!));
  expect(driftedFiles(files, info.outputPath())).toEqual([changed, missing, 'generated/left-over.ts'].toSorted());
});

test('the same contract gives the same text', async () => {
  const [first, second] = await Promise.all([1, 2].map(() => generatedFiles([parseContract(SHOP)])));
  expect(first).toEqual(second);
  expect(first?.get('generated/example/operations.ts')).toMatch(
    /^\/\/ Generated from contracts\/example\/openapi\.yaml by npm run generate; do not edit\.\n/,
  );
});

test('operations that share one schema share its types and have a validator each', async () => {
  const text = SHOP.replace(
    "- { $ref: '#/components/schemas/Error', x-outcome: refused }",
    "- { $ref: '#/components/schemas/Error' }",
  );
  const validators = (await generatedFiles([parseContract(text)])).get('generated/example/validators.d.cts');
  for (const name of ['listSales', 'findSales'])
    expect(validators).toContain(`export const ${name}: Validator<components['schemas']['Sales']>;`);
});

for (const { api } of contracts)
  test(`every type of ${api} is known, and every part of an allOf says its own`, () => {
    const types = readFileSync(path.join(PROJECT, `generated/${api}/types.ts`), 'utf8');
    // Headers that no contract names may hold anything.
    expect(types.replaceAll('[name: string]: unknown;', '').match(/.*\bunknown\b.*/g) ?? []).toEqual([]);
  });

test('an operation and a schema of one name are refused', async () => {
  const clash = parseContract(
    SHOP.replace('operationId: findSales', 'operationId: Count').replace('operation: findSales', 'operation: Count'),
  );
  await expect(generatedFiles([clash])).rejects.toThrow('has an operation and a schema of the name "Count"');
});
