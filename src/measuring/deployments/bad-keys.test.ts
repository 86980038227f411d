import { expect, test } from '#test';
import { startProvider, type RunningProvider } from '../../provider/index.ts';
import { verifyAt, violationsOf } from './verify-at.ts';
import { withForms } from './with-forms.ts';
import { credentialVariable, placeVariables, SIGNED_API, TOKEN_API } from '../../contract/testing/index.ts';

const { owner: OWNER, resource: RESOURCE, endpoint: ENDPOINT, foreign: FOREIGN } = placeVariables(TOKEN_API);
const tokenPart = (part: string) => credentialVariable(TOKEN_API, 'token', part);
const iamPart = (part: string) => credentialVariable(TOKEN_API, 'iam-password', part);
const keyPart = (part: string) => credentialVariable(TOKEN_API, 'sdk-hmac-sha256', part);
const signedPart = (part: string) => credentialVariable(SIGNED_API, 'tencent-api-2', part);
const TOKEN = tokenPart('token');
const { owner: CLUSTER } = placeVariables(SIGNED_API);

let provider: RunningProvider;
test.beforeAll(async () => {
  provider = await startProvider({ items: 60 });
});
test.afterAll(() => provider.close());

interface Refused {
  readonly name: string;
  readonly api?: string;
  readonly variables: (given: Readonly<Record<string, string>>) => Readonly<Record<string, string>>;
  readonly says: RegExp;
}

/** The credentials are refused: one sentence names the variables, and no key is refused more than three times in a row. */
const refusals: readonly Refused[] = [
  {
    name: 'an expired token',
    variables: (given) => ({ ...withForms(given, 'token'), [TOKEN]: given[tokenPart('expired')] ?? '' }),
    says: new RegExp(
      String.raw`turns us away with status 401 and \{.*expired.*\}: check ${TOKEN}, ${OWNER}, ${RESOURCE}\.$`,
    ),
  },
  {
    name: 'a token of nobody',
    variables: (given) => ({ ...withForms(given, 'token'), [TOKEN]: 'a-token-of-nobody-at-all' }),
    says: new RegExp(`turns us away with status 401 .*: check ${TOKEN}`),
  },
  {
    name: 'a wrong secret key',
    variables: (given) => ({
      ...withForms(given, 'sdk-hmac-sha256'),
      [keyPart('secretKey')]: 'a-key-of-nobody-at-all',
    }),
    says: new RegExp(`turns us away with status 403 .*: check ${keyPart('accessKey')}, ${keyPart('secretKey')}, `),
  },
  {
    name: 'a wrong key for signed parameters',
    api: SIGNED_API.api,
    variables: (given) => ({ ...given, [signedPart('secretKey')]: 'a-key-of-nobody-at-all' }),
    says: new RegExp(
      String.raw`turns us away with status 200 and \{"code":4100.*\}: check ${signedPart('secretId')}, ${signedPart('secretKey')}, `,
    ),
  },
  {
    name: 'IAM refusing',
    variables: (given) => ({ ...withForms(given, 'iam-password'), [iamPart('password')]: 'not-the-one' }),
    says: new RegExp(
      `refused the sign-in and answered 401: .* Check ${['domain', 'username', 'password', 'project'].map(iamPart).join(', ')}; it is not tried again`,
    ),
  },
  {
    name: 'IAM that is not there',
    variables: (given) => ({ ...withForms(given, 'iam-password'), [iamPart('endpoint')]: 'http://127.0.0.1:1' }),
    says: new RegExp(
      String.raw`the sign-in failed: 127\.0\.0\.1:1 refused the connection.*Check ${ENDPOINT}, ${iamPart('endpoint')} and that the provider is up\.$`,
    ),
  },
  {
    name: 'a project without the service',
    variables: (given) => ({ ...given, [RESOURCE]: '11111111-2222-4333-8444-555555555555' }),
    says: new RegExp(String.raw`does not know what we ask about, status 404 .*: check ${OWNER}, ${RESOURCE}\.$`),
  },
  {
    name: 'a project of somebody else',
    variables: (given) => ({ ...given, [OWNER]: given[FOREIGN] ?? '' }),
    says: new RegExp(String.raw`turns us away with status 403 .*: check ${TOKEN}, ${OWNER}, ${RESOURCE}\.$`),
  },
  {
    name: 'a cluster that is not there',
    api: SIGNED_API.api,
    variables: (given) => ({ ...given, [CLUSTER]: 'cls-nowhere0' }),
    says: new RegExp(`does not know what we ask about, .*: check ${CLUSTER}, `),
  },
];
for (const { name, api = TOKEN_API.api, variables, says } of refusals)
  test(`${name} is one sentence after a few requests`, async () => {
    const before = provider.requests();
    const run = await verifyAt({ apis: [api], variables: variables(provider.variables) });
    expect(run.apis[0]?.trouble).toMatch(says);
    expect(violationsOf(run)).toEqual([]);
    expect(provider.requests() - before).toBeLessThanOrEqual(3);
  });

test('where the credentials of one API are refused, the other API is verified', async () => {
  const run = await verifyAt({
    variables: {
      ...provider.variables,
      ...withForms(provider.variables, 'token'),
      [TOKEN]: 'a-token-of-nobody-at-all',
    },
  });
  const [refused, other] = [TOKEN_API, SIGNED_API].map(({ api }) => run.apis.find((each) => each.api === api));
  expect(refused?.trouble).toContain(TOKEN);
  expect(other?.trouble).toBeUndefined();
  expect(other?.verdicts.some(({ verdict }) => verdict === 'passed')).toBe(true);
});

test('a service of another project is one sentence that names the variables', async () => {
  const other = await startProvider({ items: 60, seed: 2 });
  const run = await verifyAt({
    apis: [TOKEN_API.api],
    variables: { ...provider.variables, [RESOURCE]: other.variables[RESOURCE] ?? '' },
  });
  await other.close();
  expect(run.apis[0]?.trouble).toMatch(new RegExp(String.raw`check ${OWNER}, ${RESOURCE}\.$`));
});
