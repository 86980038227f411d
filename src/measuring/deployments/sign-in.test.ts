import { expect, test } from '#test';
import type { Contract, CredentialForm } from '../../contract/index.ts';
import { startProvider } from '../../provider/index.ts';
import { startGateway, type Answered } from './start-gateway.ts';
import { unjudgedOf, verifyAt, violationsOf } from './verify-at.ts';
import { withForms } from './with-forms.ts';
import { credentialVariable, SIGNED_API, TOKEN_API } from '../../contract/testing/index.ts';

const { endpoint: ENDPOINT } = TOKEN_API.variables;
const IAM_ENDPOINT = credentialVariable(TOKEN_API, 'iam-password', 'endpoint');
const shown = (contract: Contract, form: CredentialForm, ...parts: readonly string[]) =>
  `${form} (${parts.map((part) => credentialVariable(contract, form, part)).join(', ')})`;
const PROJECT_DOMAIN = credentialVariable(TOKEN_API, 'iam-password', 'projectDomain');
const SIGN_IN = '/v3/auth/tokens';
const EXPIRED: Answered = {
  status: 401,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    error_code: TOKEN_API.outcomes['expired-credentials']?.likely[0],
    error_msg: 'the token has expired',
  }),
};

const ways: readonly { name: string; api: string; form?: string; temporary: boolean; shown: string }[] = [
  {
    name: 'a token alone',
    api: TOKEN_API.api,
    form: 'token',
    temporary: false,
    shown: shown(TOKEN_API, 'token', 'token'),
  },
  {
    name: 'a password at IAM alone',
    api: TOKEN_API.api,
    form: 'iam-password',
    temporary: false,
    shown: shown(TOKEN_API, 'iam-password', 'endpoint', 'domain', 'username', 'password', 'project'),
  },
  {
    name: 'an access key alone',
    api: TOKEN_API.api,
    form: 'sdk-hmac-sha256',
    temporary: false,
    shown: shown(TOKEN_API, 'sdk-hmac-sha256', 'accessKey', 'secretKey'),
  },
  {
    name: 'a temporary access key alone',
    api: TOKEN_API.api,
    form: 'sdk-hmac-sha256',
    temporary: true,
    shown: shown(TOKEN_API, 'sdk-hmac-sha256', 'accessKey', 'secretKey', 'securityToken'),
  },
  {
    name: 'a key for signed parameters',
    api: SIGNED_API.api,
    temporary: false,
    shown: shown(SIGNED_API, 'tencent-api-2', 'secretId', 'secretKey'),
  },
  {
    name: 'a temporary key for signed parameters',
    api: SIGNED_API.api,
    temporary: true,
    shown: shown(SIGNED_API, 'tencent-api-2', 'secretId', 'secretKey', 'token'),
  },
];
for (const { name, api, form, temporary, shown: signIn } of ways)
  test(`${name} opens everything, and the report says which form it was and no value of it`, async () => {
    const provider = await startProvider({ items: 60, world: { temporaryCredentials: temporary } });
    const variables = form === undefined ? provider.variables : withForms(provider.variables, form);
    const run = await verifyAt({
      apis: [api],
      variables: { ...variables, CONTRACT_CHECKS: 'authentication/*,conformance/*' },
    });
    await provider.close();
    const [verified] = run.apis;
    expect(violationsOf(run)).toEqual([]);
    expect(verified?.trouble).toBeUndefined();
    expect(verified?.environment.signIn).toBe(signIn);
    expect(
      verified?.verdicts.filter(
        ({ check, verdict }) => check === 'authentication/valid-credentials-are-accepted' && verdict === 'passed',
      ).length,
    ).toBe(2);
    const report = JSON.stringify(run);
    for (const variable of signIn.matchAll(/[A-Z_]*(?:TOKEN|SK|PASSWORD|SECRET_KEY)\b/g))
      expect(report).not.toContain(provider.variables[variable[0]]);
  });

test('a sign-in that wants the domain of the project is told it, and without it a sentence says what to set', async () => {
  const provider = await startProvider({ items: 60, world: { signIn: 'keystone' } });
  const variables = withForms(provider.variables, 'iam-password');
  const [told, untold] = [
    await verifyAt({ apis: [TOKEN_API.api], variables }),
    await verifyAt({ apis: [TOKEN_API.api], variables: { ...variables, [PROJECT_DOMAIN]: '' } }),
  ];
  await provider.close();
  expect([told.apis[0]?.trouble, ...violationsOf(told)]).toEqual([undefined]);
  expect(untold.apis[0]?.trouble).toMatch(
    new RegExp(
      `refused the sign-in and answered 400: Expecting to find domain in project.* Set ${PROJECT_DOMAIN} to the domain of the project`,
    ),
  );
});

test('both signature methods are tried and a provider that knows one of them is found', async () => {
  const provider = await startProvider();
  const gateway = await startGateway(provider.origin, ({ target }, next) =>
    target.includes('SignatureMethod=HmacSHA256')
      ? {
          status: 200,
          headers: { 'content-type': 'application/json' },
          body: '{"code":4100,"message":"(10030)authentication failed","codeDesc":"AuthFailure"}',
        }
      : next(),
  );
  const run = await verifyAt({
    apis: [SIGNED_API.api],
    variables: { ...provider.variables, [SIGNED_API.variables.endpoint]: gateway.origin },
  });
  await Promise.all([gateway.close(), provider.close()]);
  expect(violationsOf(run)[0]).toMatch(
    /^authentication\/valid-credentials-are-accepted \w+: valid tencent-api-2 HmacSHA256 is answered with 200 with code 4100/,
  );
});

test('a token that expires in the middle of a run is fetched again', async () => {
  const provider = await startProvider({ items: 60 });
  const fetched: string[] = [];
  let since = 0;
  // The first token ends thirty answers after it was fetched.
  const gateway = await startGateway(provider.origin, async ({ target, headers }, next) => {
    const token = String(headers['x-auth-token']);
    if (token === fetched[0] && ++since > 30) return EXPIRED;
    const answer = await next();
    if (target === SIGN_IN) fetched.push(answer.headers['x-subject-token'] ?? '');
    return answer;
  });
  const run = await verifyAt({
    apis: [TOKEN_API.api],
    variables: {
      ...withForms(provider.variables, 'iam-password'),
      [ENDPOINT]: gateway.origin,
      [IAM_ENDPOINT]: gateway.origin,
    },
  });
  await Promise.all([gateway.close(), provider.close()]);
  expect(violationsOf(run)).toEqual([]);
  expect(run.apis[0]?.trouble).toBeUndefined();
  expect(fetched).toHaveLength(2);
  for (const token of fetched) expect(JSON.stringify(run)).not.toContain(token.slice(0, 8));
});

test('a sign-in that asks to wait too long is said at once, and its host alone is given up', async () => {
  const provider = await startProvider({ items: 30 });
  const iam = await startGateway(provider.origin, () => ({ status: 429, headers: { 'retry-after': '600' }, body: '' }));
  const run = await verifyAt({
    variables: { ...withForms(provider.variables, 'iam-password'), [IAM_ENDPOINT]: iam.origin },
  });
  await Promise.all([iam.close(), provider.close()]);
  const [waiting, other] = [TOKEN_API, SIGNED_API].map(({ api }) => run.apis.find((each) => each.api === api));
  expect(waiting?.trouble).toMatch(
    new RegExp(
      String.raw`: 127\.0\.0\.1:\d+ asks to wait 600 s, and a run waits no longer than 120 s for an answer\. Check ${ENDPOINT}, ${IAM_ENDPOINT} and that the provider is up\.$`,
    ),
  );
  expect(iam.requests()).toBe(1);
  expect(other?.trouble).toBeUndefined();
  expect(violationsOf(run)).toEqual([]);
});

test('where IAM refuses the second token, the run ends with that sentence and without a finding', async () => {
  const provider = await startProvider({ items: 60 });
  let [tokens, answers] = [0, 0];
  const gateway = await startGateway(provider.origin, ({ target }, next) => {
    if (target === SIGN_IN)
      return ++tokens === 1
        ? next()
        : {
            status: 401,
            headers: { 'content-type': 'application/json' },
            body: '{"error":{"message":"The account is locked."}}',
          };
    return ++answers > 30 ? EXPIRED : next();
  });
  const run = await verifyAt({
    apis: [TOKEN_API.api],
    variables: {
      ...withForms(provider.variables, 'iam-password'),
      [ENDPOINT]: gateway.origin,
      [IAM_ENDPOINT]: gateway.origin,
    },
  });
  await Promise.all([gateway.close(), provider.close()]);
  expect(violationsOf(run)).toEqual([]);
  expect(
    run.apis[0] &&
      unjudgedOf(run.apis[0]).some((line) =>
        line.includes('refused the sign-in and answered 401: The account is locked'),
      ),
  ).toBe(true);
  expect(tokens).toBe(2);
});
