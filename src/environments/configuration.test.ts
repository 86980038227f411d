import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ConfigurationError } from '../client/index.ts';
import { readConfiguration, type Configuration } from './configuration.ts';
import { boxes, boxVariables, shelfVariables, shelves } from './testing/invented-contracts.ts';
import type { Variables } from './variables.ts';

type Files = Readonly<Record<string, Variables>>;
const NOTHING: Files = {};

test('nothing configured verifies every API on the mock with the documented settings', () => {
  expect(read({})).toEqual({
    settings: {
      failOn: 'all',
      require: [],
      probes: 'all',
      maxRequests: 500,
      maxRps: 20,
      concurrency: 24,
      timeoutMs: 10_000,
    },
    selections: [{ contract: shelves }, { contract: boxes }],
  });
});

test('every setting is read', () => {
  const { settings } = read({
    ...shelfVariables,
    ...boxVariables,
    CONTRACT_FAIL_ON: 'documented',
    CONTRACT_REQUIRE: ' judged, environment',
    CONTRACT_PROBES: 'positive',
    CONTRACT_MAX_REQUESTS: '50',
    CONTRACT_MAX_RPS: '0.5',
    CONTRACT_CONCURRENCY: '1',
    CONTRACT_TIMEOUT_MS: '250',
  });
  expect(settings).toEqual({
    failOn: 'documented',
    require: ['environment', 'judged'],
    probes: 'positive',
    maxRequests: 50,
    maxRps: 0.5,
    concurrency: 1,
    timeoutMs: 250,
  });
});

test('an unlimited rate is undefined', () => {
  expect(read({ CONTRACT_MAX_RPS: 'unlimited' }).settings.maxRps).toBeUndefined();
});

test('the environment file weighs more than .env, and the process more than both', () => {
  const files = {
    '.env': { ...shelfVariables, SHELF_OWNER_ID: 'shared' },
    '.env.staging': { SHELF_OWNER_ID: 'staging', SHELF_ID: 'staging' },
  };
  expect(parametersOf(read({}, files))).toEqual({ owner_id: 'shared', shelf_id: 's-1' });
  expect(parametersOf(read({ CONTRACT_ENV: 'staging' }, files))).toEqual({ owner_id: 'staging', shelf_id: 'staging' });
  expect(parametersOf(read({ CONTRACT_ENV: 'staging', SHELF_ID: 'process' }, files))).toEqual({
    owner_id: 'staging',
    shelf_id: 'process',
  });
});

test('an empty variable of the process takes the endpoint of a file away', () => {
  expect(read({ SHELF_ENDPOINT: '' }, { '.env': shelfVariables }).selections[0]).toEqual({ contract: shelves });
});

test('.env may choose the environment', () => {
  const { selections } = read({}, { '.env': { CONTRACT_ENV: 'staging' }, '.env.staging': boxVariables });
  expect(selections.map(({ environment }) => environment?.name)).toEqual([undefined, 'staging']);
});

test('a named environment may stand in the process alone', () => {
  expect(read({ CONTRACT_ENV: 'staging', ...shelfVariables }).selections[0]?.environment?.name).toBe('staging');
});

test('several environments make several selections, and the mock one', () => {
  const files = { '.env.staging': shelfVariables, '.env.production': { ...shelfVariables, SHELF_ID: 's-9' } };
  const { selections } = read({ CONTRACT_ENV: 'staging,production,staging' }, files);
  expect(
    selections.map(({ contract, environment }) => [
      contract.api,
      environment?.name,
      environment?.resources[0]?.parameters['shelf_id'],
    ]),
  ).toEqual([
    ['shelves', 'staging', 's-1'],
    ['shelves', 'production', 's-9'],
    ['boxes', undefined, undefined],
  ]);
});

test('files leave the process untouched', () => {
  read({}, { '.env': shelfVariables });
  expect(process.env['SHELF_ENDPOINT']).toBeUndefined();
});

const refused: readonly { name: string; variables: Variables; files?: Files; problem: string }[] = [
  {
    name: 'an unknown choice',
    variables: { CONTRACT_FAIL_ON: 'decided' },
    problem: 'CONTRACT_FAIL_ON is "decided". Choices: all, documented.',
  },
  {
    name: 'an unknown requirement',
    variables: { CONTRACT_REQUIRE: 'judged,envrionment' },
    problem: 'CONTRACT_REQUIRE holds "envrionment". Choices: any of environment, conclusive, judged.',
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
  expect(() => read(variables)).toThrow(/CONTRACT_FAIL_ON.*\n|\n.*CONTRACT_FAIL_ON/);
});

test('a file that cannot be read is told', () => {
  const folder = test.info().outputPath('files');
  mkdirSync(join(folder, '.env'), { recursive: true });
  expect(() => readConfiguration({ contracts: [boxes], variables: {}, folder })).toThrow(
    '.env cannot be read (EISDIR): make it a readable file or remove it.',
  );
});

function read(variables: Variables, files: Files = NOTHING): Configuration {
  const folder = test.info().outputPath('files');
  mkdirSync(folder, { recursive: true });
  for (const [name, values] of Object.entries(files))
    writeFileSync(
      join(folder, name),
      Object.entries(values)
        .map(([key, value]) => `${key}=${value}\n`)
        .join(''),
    );
  return readConfiguration({ contracts: [shelves, boxes], variables, folder });
}

function problemsOf(variables: Variables, files: Files = NOTHING): readonly string[] {
  try {
    read(variables, files);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

function parametersOf({ selections }: Configuration): unknown {
  return selections[0]?.environment?.resources[0]?.parameters;
}
