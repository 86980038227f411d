import { expect, test } from '#test';
import { ConfigurationError } from '../client/index.ts';
import { environmentOf, signInOf } from './environment.ts';
import { boxes, boxVariables, shelfVariables, shelves } from './testing/invented-contracts.ts';
import type { Variables } from './variables.ts';

const SIGNATURE = { SHELF_AK: 'very-secret-ak', SHELF_SK: 'very-secret-sk' };
const PASSWORD = { KEY_ENDPOINT: 'https://key.example', KEY_USERNAME: 'someone', KEY_PASSWORD: 'very-secret-password' };

test('an environment holds the endpoint, the resources and the credentials', () => {
  const environment = environmentOf(
    shelves,
    {
      ...shelfVariables,
      SHELF_ENDPOINT: ' https://shelves.example/ ',
      SHELF_EXPIRED_TOKEN: 'old',
      SHELF_FOREIGN_OWNER_ID: 'o-2',
    },
    'staging',
  );
  expect(environment).toEqual({
    api: 'shelves',
    name: 'staging',
    mock: false,
    endpoint: 'https://shelves.example',
    resources: [{ name: 'wooden', parameters: { owner_id: 'o-1', shelf_id: 's-1' } }],
    foreign: { owner_id: 'o-2' },
    credentials: [{ scheme: shelves.credentials[0], values: { token: 'very-secret-token', expired: 'old' } }],
  });
});

test('the environment named mock is the mock', () => {
  expect(environmentOf(boxes, boxVariables, 'mock')).toMatchObject({
    name: 'mock',
    mock: true,
    endpoint: 'http://127.0.0.1:4010',
  });
});

test('a further resource is known once one of its variables is set, defaults filled in', () => {
  const { resources } = environmentOf(shelves, { ...shelfVariables, SHELF_STEEL_ID: 's-2' }, 'default');
  expect(resources.map(({ name }) => name)).toEqual(['wooden', 'steel']);
  expect(resources[1]?.parameters).toEqual({ owner_id: 'o-1', shelf_id: 's-2', room: 'cellar' });
});

test('several complete forms are given in the order of the contract', () => {
  const environment = environmentOf(
    shelves,
    { ...SIGNATURE, ...PASSWORD, ...shelfVariables, SHELF_EXPIRED_TOKEN: 'old' },
    'default',
  );
  expect(environment.credentials.map(({ scheme }) => scheme.form)).toEqual([
    'token',
    'iam-password',
    'sdk-hmac-sha256',
  ]);
  expect(signInOf(environment)).toBe(
    'token (SHELF_TOKEN), also iam-password (KEY_ENDPOINT, KEY_USERNAME, KEY_PASSWORD), also sdk-hmac-sha256 (SHELF_AK, SHELF_SK)',
  );
});

test('an expired token alone is no credential', () => {
  expect(problemsOf({ ...shelfVariables, SHELF_TOKEN: '', SHELF_EXPIRED_TOKEN: 'old' })).toEqual([
    'SHELF_ENDPOINT is set, but there are no credentials: set SHELF_TOKEN, or KEY_ENDPOINT and KEY_USERNAME and KEY_PASSWORD, or SHELF_AK and SHELF_SK.',
  ]);
});

const refused: readonly { name: string; variables: Variables; problem: string }[] = [
  {
    name: 'no project',
    variables: { SHELF_OWNER_ID: '' },
    problem: 'SHELF_ENDPOINT is set, but SHELF_OWNER_ID is not',
  },
  {
    name: 'no first resource',
    variables: { SHELF_ID: undefined },
    problem: 'SHELF_ENDPOINT is set, but SHELF_ID is not',
  },
  {
    name: 'half a further resource',
    variables: { SHELF_ROOM: 'attic' },
    problem: 'SHELF_ENDPOINT is set, but SHELF_STEEL_ID is not',
  },
  {
    name: 'a key without its secret',
    variables: { SHELF_AK: 'very-secret-ak' },
    problem: 'SHELF_AK is set without SHELF_SK: set all of them or none.',
  },
  {
    name: 'a session token alone',
    variables: { SHELF_SECURITY_TOKEN: 'very-secret' },
    problem: 'SHELF_SECURITY_TOKEN is set without SHELF_AK and SHELF_SK',
  },
  {
    name: 'two of three parts',
    variables: { ...PASSWORD, KEY_PASSWORD: ' ' },
    problem: 'KEY_ENDPOINT and KEY_USERNAME are set without KEY_PASSWORD',
  },
  {
    name: 'a password sent in plain text',
    variables: { ...PASSWORD, KEY_ENDPOINT: 'http://key.example' },
    problem: 'KEY_ENDPOINT is http://key.example: credentials are sent over plain http to this machine only',
  },
  {
    name: 'a host without a scheme',
    variables: { SHELF_ENDPOINT: 'shelves.example:8443' },
    problem: 'SHELF_ENDPOINT is "shelves.example:8443", which lacks a scheme: write https://shelves.example:8443.',
  },
  {
    name: 'a text that is no URL',
    variables: { SHELF_ENDPOINT: 'very-secret here' },
    problem: 'SHELF_ENDPOINT is no http or https URL',
  },
  {
    name: 'another scheme',
    variables: { SHELF_ENDPOINT: 'ftp://shelves.example' },
    problem: 'SHELF_ENDPOINT is no http or https URL',
  },
  {
    name: 'user and password in the URL',
    variables: { SHELF_ENDPOINT: 'https://someone:very-secret@shelves.example' },
    problem: 'SHELF_ENDPOINT carries a user name or a password',
  },
  {
    name: 'a scheme-less user and password',
    variables: { SHELF_ENDPOINT: 'someone:very-secret@shelves.example' },
    problem: 'SHELF_ENDPOINT is no http or https URL',
  },
  {
    name: 'a query',
    variables: { SHELF_ENDPOINT: 'https://shelves.example?key=very-secret' },
    problem: 'SHELF_ENDPOINT holds a query or a fragment',
  },
  {
    name: 'plain http to another machine',
    variables: { SHELF_ENDPOINT: 'http://shelves.example' },
    problem: 'SHELF_ENDPOINT is http://shelves.example: credentials',
  },
  {
    name: 'a host that only begins like loopback',
    variables: { SHELF_ENDPOINT: 'http://127.0.0.1.example' },
    problem: 'SHELF_ENDPOINT is http://127.0.0.1.example: credentials',
  },
];
for (const { name, variables, problem } of refused)
  test(`${name} is refused without telling a secret`, () => {
    const problems = problemsOf({ ...shelfVariables, ...variables });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
    expect(problems[0]).not.toContain('very-secret');
  });

for (const endpoint of [
  'http://127.0.0.1:4010',
  'http://localhost:4010',
  'http://[::1]:4010',
  'http://shelves.localhost',
])
  test(`plain http to ${endpoint} stays on this machine`, () => {
    expect(environmentOf(shelves, { ...shelfVariables, SHELF_ENDPOINT: endpoint }, 'default').endpoint).toBe(endpoint);
  });

test('an endpoint may have a base path', () => {
  expect(
    environmentOf(shelves, { ...shelfVariables, SHELF_ENDPOINT: 'https://gateway.example/shelves/' }, 'default')
      .endpoint,
  ).toBe('https://gateway.example/shelves');
});

test('all problems are told at once', () => {
  expect(problemsOf({ SHELF_ENDPOINT: 'nowhere', SHELF_AK: 'very-secret-ak' })).toHaveLength(4);
});

function problemsOf(variables: Variables): readonly string[] {
  try {
    environmentOf(shelves, variables, 'default');
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}
