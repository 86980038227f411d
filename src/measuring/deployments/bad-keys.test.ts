import { expect, test } from '#test';
import { startProvider, type RunningProvider } from '../../provider/index.ts';
import { verifyAt, violationsOf } from './verify-at.ts';
import { withForms } from './with-forms.ts';

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
    variables: (given) => ({ ...withForms(given, 'token'), MODELARTS_TOKEN: given['MODELARTS_EXPIRED_TOKEN'] ?? '' }),
    says: /turns us away with status 401 and \{.*expired.*\}: check MODELARTS_TOKEN, MODELARTS_PROJECT_ID, MODELARTS_SERVICE_ID\.$/,
  },
  {
    name: 'a token of nobody',
    variables: (given) => ({ ...withForms(given, 'token'), MODELARTS_TOKEN: 'a-token-of-nobody-at-all' }),
    says: /turns us away with status 401 .*: check MODELARTS_TOKEN/,
  },
  {
    name: 'a wrong secret key',
    variables: (given) => ({ ...withForms(given, 'sdk-hmac-sha256'), HUAWEICLOUD_SDK_SK: 'a-key-of-nobody-at-all' }),
    says: /turns us away with status 403 .*: check HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK, /,
  },
  {
    name: 'a wrong key of the container service',
    api: 'tencent-ccs',
    variables: (given) => ({ ...given, TENCENTCLOUD_SECRET_KEY: 'a-key-of-nobody-at-all' }),
    says: /turns us away with status 200 and \{"code":4100.*\}: check TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY, /,
  },
  {
    name: 'IAM refusing',
    variables: (given) => ({ ...withForms(given, 'iam-password'), IAM_PASSWORD: 'not-the-one' }),
    says: /refused the sign-in and answered 401: .* Check IAM_DOMAIN, IAM_USERNAME, IAM_PASSWORD, IAM_PROJECT; it is not tried again/,
  },
  {
    name: 'IAM that is not there',
    variables: (given) => ({ ...withForms(given, 'iam-password'), IAM_ENDPOINT: 'http://127.0.0.1:1' }),
    says: /the sign-in failed: 127\.0\.0\.1:1 refused the connection.*Check MODELARTS_ENDPOINT, IAM_ENDPOINT and that the provider is up\.$/,
  },
  {
    name: 'a project without the service',
    variables: (given) => ({ ...given, MODELARTS_SERVICE_ID: '11111111-2222-4333-8444-555555555555' }),
    says: /does not know what we ask about, status 404 .*: check MODELARTS_PROJECT_ID, MODELARTS_SERVICE_ID\.$/,
  },
  {
    name: 'a project of somebody else',
    variables: (given) => ({ ...given, MODELARTS_PROJECT_ID: given['MODELARTS_FOREIGN_PROJECT_ID'] ?? '' }),
    says: /turns us away with status 403 .*: check MODELARTS_TOKEN, MODELARTS_PROJECT_ID, MODELARTS_SERVICE_ID\.$/,
  },
  {
    name: 'a cluster that is not there',
    api: 'tencent-ccs',
    variables: (given) => ({ ...given, CCS_CLUSTER_ID: 'cls-nowhere0' }),
    says: /does not know what we ask about, .*: check CCS_CLUSTER_ID, /,
  },
];
for (const { name, api = 'modelarts', variables, says } of refusals)
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
      MODELARTS_TOKEN: 'a-token-of-nobody-at-all',
    },
  });
  const [modelarts, tencent] = run.apis;
  expect(modelarts?.trouble).toContain('MODELARTS_TOKEN');
  expect(tencent?.trouble).toBeUndefined();
  expect(tencent?.verdicts.some(({ verdict }) => verdict === 'passed')).toBe(true);
});

test('a service of another project is one sentence that names the variables', async () => {
  const other = await startProvider({ items: 60, seed: 2 });
  const run = await verifyAt({
    apis: ['modelarts'],
    variables: { ...provider.variables, MODELARTS_SERVICE_ID: other.variables['MODELARTS_SERVICE_ID'] ?? '' },
  });
  await other.close();
  expect(run.apis[0]?.trouble).toMatch(/check MODELARTS_PROJECT_ID, MODELARTS_SERVICE_ID\.$/);
});
