import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { PROJECT } from '../contract/index.ts';
import { pactFile, pactFiles, readPact } from './pact-files.ts';
import { mergePacts, pactText, type Pact } from './sort-pact.ts';

const part = (description: string, more: object = {}): Pact => ({
  consumer: { name: 'c' },
  provider: { name: 'p' },
  interactions: [{ description, ...more }],
  metadata: { 'pact-js': { version: '9' } },
});

test('parts in any order and however often give one text, sorted throughout', () => {
  const [one, two] = [part('b', { request: { z: 1, a: [{ d: 1, c: 2 }] } }), part('a')];
  const text = pactText(mergePacts([one, two]));
  expect(pactText(mergePacts([two, one, one]))).toBe(text);
  expect(JSON.parse(text)).toMatchObject({
    interactions: [{ description: 'a' }, { description: 'b' }],
    metadata: { pactSpecification: { version: '4.0' } },
  });
  expect(text).toContain('"a": [\n          {\n            "c": 2,\n            "d": 1');
  expect(text).not.toContain('pact-js');
});

test('nothing cannot be merged', () => {
  expect(() => mergePacts([])).toThrow('There is no part to merge.');
});

test('four workers that write at once lose no interaction', () => {
  const parts = test.info().outputPath('parts');
  execFileSync(
    process.execPath,
    [
      path.join(PROJECT, 'node_modules/@playwright/test/cli.js'),
      'test',
      '--config',
      'project/playwright.config.ts',
      'specs/consumers',
      '--workers',
      '4',
      '--output',
      test.info().outputPath('run'),
    ],
    {
      cwd: PROJECT,
      stdio: 'pipe',
      env: { ...process.env, PACT_PARTS: parts, PACT_DO_NOT_TRACK: 'true' },
    },
  );
  const written = readdirSync(parts).flatMap((folder) =>
    readdirSync(path.join(parts, folder)).map((name) => readPact(path.join(parts, folder, name))),
  );
  const groups = Object.entries(
    Object.groupBy(written, ({ provider, consumer }) => pactFile(provider.name, consumer.name)),
  );
  expect(groups.map(([file]) => file).toSorted()).toEqual(pactFiles());
  for (const [file, group = []] of groups)
    expect(pactText(mergePacts(group))).toBe(readFileSync(path.join(PROJECT, file), 'utf8'));
});
