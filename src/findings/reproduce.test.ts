import { expect, test } from '#test';
import type { RecordedRequest } from '../client/index.ts';
import { reproduce } from './reproduce.ts';
import { credentialVariable, TOKEN_API } from '../contract/testing/index.ts';

const variable = (part: string) => `$${credentialVariable(TOKEN_API, 'token', part)}`;
const ID = '0a1b2c3d4e5f';
const REPLAY = `npm run replay -- ${ID}`;
type Credentials = NonNullable<NonNullable<RecordedRequest['meant']>['credentials']>;

function of(
  credentials: Credentials | undefined,
  headers: Readonly<Record<string, string>>,
  url = 'http://host/v1',
): string {
  const meant = { parameters: {}, ...(credentials && { credentials }) };
  return reproduce({ method: 'GET', url, headers, parameters: {}, meant }, TOKEN_API, ID);
}

const TOKEN = { 'x-auth-token': '***' };
for (const [name, credentials, headers, expected] of [
  ['a token', { scheme: 'token' }, TOKEN, `curl 'http://host/v1' -H "X-Auth-Token: ${variable('token')}"`],
  [
    'an expired token',
    { scheme: 'token', broken: 'expired' },
    TOKEN,
    `curl 'http://host/v1' -H "X-Auth-Token: ${variable('expired')}"`,
  ],
  ['no token', { scheme: 'token', broken: 'missing' }, {}, `curl 'http://host/v1'`],
  [
    'an empty token',
    { scheme: 'token', broken: 'empty' },
    { 'x-auth-token': '' },
    `curl 'http://host/v1' -H 'X-Auth-Token;'`,
  ],
  ['no credentials at all', undefined, {}, `curl 'http://host/v1'`],
  ['a token that was cut', { scheme: 'token', broken: 'truncated' }, TOKEN, REPLAY],
  ['a token that was fetched', { scheme: 'iam' }, TOKEN, REPLAY],
  ['a signature', { scheme: 'signature' }, { authorization: '***' }, REPLAY],
  ['a scheme that the contract no longer has', { scheme: 'gone' }, TOKEN, REPLAY],
] as const satisfies readonly (readonly [string, Credentials | undefined, Record<string, string>, string])[])
  test(`a request with ${name} is sent again by ${expected === REPLAY ? 'replay' : 'curl'}`, () => {
    expect(of(credentials, headers)).toBe(expected);
  });

test('a secret anywhere else is not sent as asterisks', () => {
  expect(of({ scheme: 'token' }, TOKEN, 'http://host/v1?q=***')).toBe(REPLAY);
});

test('a request of an older run is shown as it was recorded', () => {
  const request = { method: 'GET', url: 'http://host/v1', headers: TOKEN, parameters: {} };
  expect(reproduce(request, TOKEN_API, ID)).toBe(`curl 'http://host/v1' -H 'X-Auth-Token: ***'`);
});
