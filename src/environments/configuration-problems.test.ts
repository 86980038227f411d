import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '#test';
import { ConfigurationError } from '../client/index.ts';
import { readConfiguration } from './configuration.ts';
import { boxes, boxVariables, shelfVariables } from './testing/invented-contracts.ts';
import { readFiles, type Files } from './testing/read-files.ts';
import type { Variables } from './variables.ts';

const refused: readonly { name: string; variables: Variables; files?: Files; problem: string }[] = [
  {
    name: 'an unknown choice',
    variables: { CONTRACT_FAIL_ON: 'decided' },
    problem: 'CONTRACT_FAIL_ON is "decided". Choices: all, documented.',
  },
  {
    name: 'an unknown requirement',
    variables: { CONTRACT_REQUIRE: 'judged,envrionment' },
    problem:
      'CONTRACT_REQUIRE holds "envrionment". Choices: any of environment, conclusive, judged, and coverage:90 for 90 percent of each contract.',
  },
  {
    name: 'a text for a number',
    variables: { CONTRACT_MAX_RPS: 'fast' },
    problem: 'CONTRACT_MAX_RPS is "fast". It must be a number from 0.1 to 10000, or unlimited.',
  },
  {
    name: 'a number out of range',
    variables: { CONTRACT_CONCURRENCY: '0' },
    problem: 'CONTRACT_CONCURRENCY is "0". It must be a whole number from 1 to 256.',
  },
  {
    name: 'a fraction for a whole number',
    variables: { CONTRACT_MAX_REQUESTS: '1.5' },
    problem: 'CONTRACT_MAX_REQUESTS is "1.5". It must be a whole number',
  },
  {
    name: 'an address that is none',
    variables: { CONTRACT_DOCS: 'docs' },
    problem: 'CONTRACT_DOCS is "docs". It must be an address that begins with https://.',
  },
  { name: 'a negative number', variables: { CONTRACT_TIMEOUT_MS: '-1' }, problem: 'CONTRACT_TIMEOUT_MS is "-1".' },
  {
    name: 'the mock where an environment is required',
    variables: { CONTRACT_REQUIRE: 'environment', ...boxVariables, SHELF_ENDPOINT: '' },
    problem: 'SHELF_ENDPOINT is not set, so shelves would be verified on the mock',
  },
  {
    name: 'a misspelt name',
    variables: { SHELF_ENDPIONT: 'x' },
    problem: 'SHELF_ENDPIONT (in the process) is not a variable of this suite. Did you mean SHELF_ENDPOINT?',
  },
  { name: 'a misspelt name without a value', variables: { SHELF_TOKNE: '' }, problem: 'Did you mean SHELF_TOKEN?' },
  { name: 'a name in lower case', variables: { shelf_token: 'x' }, problem: 'Did you mean SHELF_TOKEN?' },
  {
    name: 'a misspelt setting in a file',
    variables: {},
    files: { '.env': { CONTRACT_PROBE: 'positive' } },
    problem: 'CONTRACT_PROBE (in .env) is not a variable of this suite. Did you mean CONTRACT_PROBES?',
  },
  {
    name: 'a name like no other',
    variables: { KEY_TO_ANOTHER_WORLD: 'x' },
    problem: 'KEY_TO_ANOTHER_WORLD (in the process) is not a variable of this suite. Known: CONTRACT_ENV,',
  },
  {
    name: 'an environment that no file configures',
    variables: { CONTRACT_ENV: 'stagign' },
    files: { '.env.staging': shelfVariables },
    problem:
      'CONTRACT_ENV names stagign, but nothing says where it is: set SHELF_ENDPOINT or BOX_ENDPOINT in .env.stagign.',
  },
  {
    name: 'a misspelt environment that would pass for .env',
    variables: { CONTRACT_ENV: 'stagign' },
    files: { '.env': shelfVariables, '.env.staging': shelfVariables },
    problem: 'CONTRACT_ENV names stagign, but nothing says where it is',
  },
  {
    name: 'a name that leads out of the folder',
    variables: { CONTRACT_ENV: '../staging' },
    problem: 'CONTRACT_ENV holds "../staging".',
  },
  { name: 'the name of the mock', variables: { CONTRACT_ENV: 'mock' }, problem: 'is none of mock, default, example' },
  {
    name: 'several environments and provider variables in the process',
    variables: { CONTRACT_ENV: 'a,b', SHELF_TOKEN: 'very-secret-token' },
    files: { '.env.a': shelfVariables, '.env.b': shelfVariables },
    problem:
      'CONTRACT_ENV names several environments (a, b), but the process sets SHELF_TOKEN for all of them: put them into the .env files, or name one environment.',
  },
  {
    name: 'a setting in one of several environments',
    variables: { CONTRACT_ENV: 'a,b' },
    files: { '.env.a': shelfVariables, '.env.b': { ...shelfVariables, CONTRACT_MAX_RPS: '1' } },
    problem: 'CONTRACT_MAX_RPS stands in .env.b, but a run over several environments has one set of settings',
  },
  {
    name: 'a fault in one of several environments',
    variables: { CONTRACT_ENV: 'a,b' },
    files: { '.env.a': shelfVariables, '.env.b': { ...shelfVariables, SHELF_ID: '' } },
    problem: 'b: SHELF_ENDPOINT is set, but SHELF_ID is not',
  },
];
for (const { name, variables, files, problem } of refused)
  test(`${name} is refused`, () => {
    const problems = problemsOf(variables, files);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
    expect(problems[0]).not.toContain('very-secret');
  });

test("names of other prefixes are nobody's business", () => {
  expect(problemsOf({ SHELFLIFE: '1', HTTPS_PROXY: 'http://proxy.example', PATH: '/bin' })).toEqual([]);
});

test('an unconfigured API may hold half of its variables', () => {
  expect(problemsOf({ SHELF_AK: 'very-secret-ak' })).toEqual([]);
});

test('all problems are told at once, a line each', () => {
  const variables = {
    CONTRACT_FAIL_ON: 'x',
    SHELF_TOKNE: 'x',
    ...shelfVariables,
    SHELF_ID: '',
    ...boxVariables,
    BOX_ID: '',
  };
  expect(problemsOf(variables)).toHaveLength(4);
  expect(() => readFiles(variables)).toThrow(/CONTRACT_FAIL_ON.*\n|\n.*CONTRACT_FAIL_ON/);
});

test('a file that cannot be read is told', () => {
  const folder = test.info().outputPath('files');
  mkdirSync(join(folder, '.env'), { recursive: true });
  expect(() => readConfiguration({ contracts: [boxes], variables: {}, folder })).toThrow(
    '.env cannot be read (EISDIR): make it a readable file or remove it.',
  );
});

function problemsOf(variables: Variables, files?: Files): readonly string[] {
  try {
    readFiles(variables, files);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}
