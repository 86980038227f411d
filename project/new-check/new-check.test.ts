import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '#test';
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import { PROJECT } from '../../src/contract/index.ts';
import { test } from '../checkout/checkout-test.ts';
import { leftToWrite } from './left-to-write.ts';
import { newCheck } from './new-check.ts';

const ID = 'pagination/every-page-has-a-date';
const CHECK = `src/checks/${ID}.ts`;
const TEST = `src/checks/${ID}.test.ts`;
const FAULT = 'src/faults/written/every-page-has-a-date-broken.ts';
/** Guards of what a check needs, and the tests of the new one. */
const GUARDS = [
  'project/left-to-write',
  'project/catalogue',
  'project/documentation',
  'project/file-names',
  'src/faults',
];

test('writes a check that compiles, and whose author is told file by file what to write', async ({ checkOut }) => {
  const { folder } = checkOut({ whole: true });
  const { code, output } = await run(folder, ['project/new-check/command.ts', ID]);
  expect(output.split('\n')).toEqual(expect.arrayContaining([CHECK, TEST, FAULT].map((file) => `writes ${file}`)));
  expect(code).toBe(0);

  const changed = [...output.matchAll(/^writes (.*\.ts)$/gm)].map(([, file = '']) => file);
  expect(changed.length).toBe(7);
  writeFileSync(
    path.join(folder, 'tsconfig.new.json'),
    JSON.stringify({ extends: './tsconfig.json', include: changed }),
  );
  expect(await run(folder, ['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.new.json'])).toEqual({
    code: 0,
    output: '',
  });

  const tests = await run(
    folder,
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config',
      'project/playwright.config.ts',
      '--reporter',
      'json',
      ...GUARDS,
      TEST,
    ],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(folder, 'tests.json') },
  );
  expect(tests.code).toBe(1);
  const report = JSON.parse(readFileSync(path.join(folder, 'tests.json'), 'utf8')) as JSONReport;
  expect(report.stats.expected).toBeGreaterThan(70);
  const left = [CHECK, TEST, FAULT].flatMap((file) => leftToWrite(file, readFileSync(path.join(folder, file), 'utf8')));
  expect(left.length).toBeGreaterThan(10);
  const failures = failuresOf(report.suites);
  expect(failures.map(({ title }) => title)).toEqual(['nothing is left to write']);
  for (const place of left) expect(failures[0]?.message).toContain(place);
  for (const place of left) expect(output).toContain(place);
});

test('refuses an id that is none with a sentence', async () => {
  expect(await run(PROJECT, ['project/new-check/command.ts', 'every-page-has-a-date'])).toEqual({
    code: 1,
    output:
      '"every-page-has-a-date" is no id of a check. Give family/several-words, such as pagination/every-page-has-a-date.\n',
  });
});

test('refuses an unknown family and a check that exists', async () => {
  await expect(newCheck(PROJECT, 'pages/every-page-has-a-date')).rejects.toThrow(
    'There is no family "pages". Known: conformance, errors, parameters, sorting, invariants, pagination, filtering, authentication.',
  );
  await expect(newCheck(PROJECT, 'pagination/pages-are-full')).rejects.toThrow(
    'There is a check pagination/pages-are-full already. Give another name.',
  );
});

function run(
  folder: string,
  words: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<{ code: number; output: string }> {
  const environment = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...variables };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      words,
      { cwd: folder, env: environment, maxBuffer: 2 ** 26 },
      (error, output, errors) => {
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: output + errors });
      },
    );
  });
}

function failuresOf(suites: readonly JSONReportSuite[]): { title: string; message: string }[] {
  return suites.flatMap(({ suites: inner = [], specs }) => [
    ...failuresOf(inner),
    ...specs
      .filter(({ ok }) => !ok)
      .map(({ title, tests }) => ({
        title,
        message: tests.flatMap(({ results }) => results.map(({ error }) => error?.message ?? '')).join('\n'),
      })),
  ]);
}
