import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '#test';
import { PROJECT } from '../contract/index.ts';
import { pactFile, pactFiles, readPact } from './pact-files.ts';
import { mergePacts, pactText } from './sort-pact.ts';

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
