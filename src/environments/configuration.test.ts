import { expect, test } from '#test';
import type { Configuration } from './configuration.ts';
import { boxes, boxVariables, shelfVariables, shelves } from './testing/invented-contracts.ts';
import { readFiles } from './testing/read-files.ts';

test('nothing configured verifies every API on the mock with the documented settings', () => {
  expect(readFiles({})).toEqual({
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
  const { settings } = readFiles({
    ...shelfVariables,
    ...boxVariables,
    CONTRACT_FAIL_ON: 'documented',
    CONTRACT_REQUIRE: ' coverage:90, judged, environment',
    CONTRACT_PROBES: 'positive',
    CONTRACT_MAX_REQUESTS: '50',
    CONTRACT_MAX_RPS: '0.5',
    CONTRACT_CONCURRENCY: '1',
    CONTRACT_TIMEOUT_MS: '250',
  });
  expect(settings).toEqual({
    failOn: 'documented',
    require: ['environment', 'judged', 'coverage:90'],
    probes: 'positive',
    maxRequests: 50,
    maxRps: 0.5,
    concurrency: 1,
    timeoutMs: 250,
  });
});

test('an unlimited rate is undefined', () => {
  expect(readFiles({ CONTRACT_MAX_RPS: 'unlimited' }).settings.maxRps).toBeUndefined();
});

test('the environment file weighs more than .env, and the process more than both', () => {
  const files = {
    '.env': { ...shelfVariables, SHELF_OWNER_ID: 'shared' },
    '.env.staging': { SHELF_OWNER_ID: 'staging', SHELF_ID: 'staging' },
  };
  expect(parametersOf(readFiles({}, files))).toEqual({ owner_id: 'shared', shelf_id: 's-1' });
  expect(parametersOf(readFiles({ CONTRACT_ENV: 'staging' }, files))).toEqual({
    owner_id: 'staging',
    shelf_id: 'staging',
  });
  expect(parametersOf(readFiles({ CONTRACT_ENV: 'staging', SHELF_ID: 'process' }, files))).toEqual({
    owner_id: 'staging',
    shelf_id: 'process',
  });
});

test('an empty variable of the process takes the endpoint of a file away', () => {
  expect(readFiles({ SHELF_ENDPOINT: '' }, { '.env': shelfVariables }).selections[0]).toEqual({ contract: shelves });
});

test('.env may choose the environment', () => {
  const { selections } = readFiles({}, { '.env': { CONTRACT_ENV: 'staging' }, '.env.staging': boxVariables });
  expect(selections.map(({ environment }) => environment?.name)).toEqual([undefined, 'staging']);
});

test('a named environment may stand in the process alone', () => {
  expect(readFiles({ CONTRACT_ENV: 'staging', ...shelfVariables }).selections[0]?.environment?.name).toBe('staging');
});

test('several environments make several selections, and the mock one', () => {
  const files = { '.env.staging': shelfVariables, '.env.production': { ...shelfVariables, SHELF_ID: 's-9' } };
  const { selections } = readFiles({ CONTRACT_ENV: 'staging,production,staging' }, files);
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
  readFiles({}, { '.env': shelfVariables });
  expect(process.env['SHELF_ENDPOINT']).toBeUndefined();
});

function parametersOf({ selections }: Configuration): unknown {
  return selections[0]?.environment?.resources[0]?.parameters;
}
