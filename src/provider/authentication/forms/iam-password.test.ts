import { expect, test } from '#test';
import { askModelarts, MODELARTS } from '../../testing/modelarts-and-tencent/index.ts';
import { hear, variable, type Heard } from '../../testing/hear.ts';
import { startProvider } from '../../start-provider.ts';
import type { RunningProvider } from '../../options.ts';

let now = Date.parse('2026-05-01T00:00:00Z');
let provider: RunningProvider;
test.beforeAll(async () => {
  provider = await startProvider({ contracts: [MODELARTS], clock: () => now });
});
test.afterAll(() => provider.close());

const PROJECT = { project: { name: 'cn-north-4' } };
interface SignIn {
  readonly password?: string;
  readonly scope?: unknown;
  readonly body?: string;
  readonly at?: RunningProvider;
  readonly query?: string;
}
function signIn({ password, scope = PROJECT, body, at = provider, query = '' }: SignIn = {}): Promise<Heard> {
  const user = {
    name: variable(at, 'IAM_USERNAME'),
    password: password ?? variable(at, 'IAM_PASSWORD'),
    domain: { name: variable(at, 'IAM_DOMAIN') },
  };
  const auth = { identity: { methods: ['password'], password: { user } }, ...(scope === null ? {} : { scope }) };
  return hear(`${variable(at, 'IAM_ENDPOINT')}/v3/auth/tokens${query}`, {
    method: 'POST',
    body: body ?? JSON.stringify({ auth }),
    headers: { 'content-type': 'application/json;charset=utf8' },
  });
}
const open = (token: string | null): Promise<Heard> =>
  askModelarts(provider, 'limit=1', { headers: { 'x-auth-token': token ?? '' } });

test('issues a token that opens the service for a day', async () => {
  const { status, headers, body } = await signIn();
  const token = headers.get('x-subject-token');
  expect(status).toBe(201);
  expect(body).toMatchObject({
    token: { expires_at: '2026-05-02T00:00:00.000000Z', issued_at: '2026-05-01T00:00:00.000000Z' },
  });
  expect((await open(token)).status).toBe(200);
  now += 24 * 60 * 60 * 1000;
  expect((await open(token)).body['error_code']).toBe('ModelArts.0202');
});

test('says whose the token is, what it is for, and which services there are', async () => {
  const { body } = await signIn();
  const id = expect.stringMatching(/^[0-9a-f]{32}$/);
  const domain = { id, name: variable(provider, 'IAM_DOMAIN') };
  expect(body['token']).toEqual({
    methods: ['password'],
    issued_at: expect.any(String),
    expires_at: expect.any(String),
    user: { id, name: variable(provider, 'IAM_USERNAME'), domain, password_expires_at: '' },
    roles: [{ id, name: 'reader' }],
    project: { id: variable(provider, 'MODELARTS_PROJECT_ID'), name: 'cn-north-4', domain },
    catalog: [
      {
        id,
        type: 'identity',
        name: 'keystone',
        endpoints: [expect.objectContaining({ interface: 'public', url: `${provider.origin}/v3` })],
      },
    ],
  });
  expect((await signIn({ query: '?nocatalog=true' })).body['token']).not.toHaveProperty('catalog');
  const ofDomain = await signIn({ scope: { domain: { name: domain.name } } });
  expect(ofDomain.body['token']).toMatchObject({ domain });
  expect(ofDomain.body['token']).not.toHaveProperty('project');
});

test('takes the project with its domain, by name or by id', async () => {
  const { body } = await signIn();
  const { domain } = (body['token'] as { project: { domain: { id: string; name: string } } }).project;
  for (const said of [domain, { name: domain.name }, { id: domain.id }]) {
    const { headers } = await signIn({ scope: { project: { name: 'cn-north-4', domain: said } } });
    expect((await open(headers.get('x-subject-token'))).status).toBe(200);
  }
});

test('wants the domain of the project where it keeps the rules of Keystone', async () => {
  const keystone = await startProvider({ contracts: [MODELARTS], world: { signIn: 'keystone' } });
  const domain = { name: variable(keystone, 'IAM_PROJECT_DOMAIN') };
  const named = await signIn({ at: keystone });
  const within = await signIn({ at: keystone, scope: { project: { name: 'cn-north-4', domain } } });
  const byId = await signIn({ at: keystone, scope: { project: { id: variable(keystone, 'MODELARTS_PROJECT_ID') } } });
  await keystone.close();
  expect([named.status, within.status, byId.status]).toEqual([400, 201, 201]);
  expect(JSON.stringify(named.body)).toContain('Expecting to find domain in project.');
});

test('takes the project by its id too', async () => {
  const { headers } = await signIn({ scope: { project: { id: variable(provider, 'MODELARTS_PROJECT_ID') } } });
  expect((await open(headers.get('x-subject-token'))).status).toBe(200);
});

test('issues a token without a project, which opens no project', async () => {
  const { headers } = await signIn({ scope: null });
  expect(await open(headers.get('x-subject-token'))).toMatchObject({
    status: 401,
    body: { error_code: 'ModelArts.0212' },
  });
});

test('issues another token each time, and the older ones stay valid', async () => {
  const [first, second] = [await signIn(), await signIn()].map(({ headers }) => headers.get('x-subject-token'));
  expect(first).not.toBe(second);
  expect((await open(first ?? null)).status).toBe(200);
});

for (const [title, question, status] of [
  ['a wrong password', { password: 'wrong' }, 401],
  ['another project', { scope: { project: { name: 'nowhere' } } }, 401],
  ['the project in another domain', { scope: { project: { name: 'cn-north-4', domain: { name: 'x' } } } }, 401],
  ['another domain', { scope: { domain: { name: 'nowhere' } } }, 401],
  ['no user', { body: '{"auth":{}}' }, 400],
  ['no JSON', { body: 'name=x' }, 400],
] as const)
  test(`refuses ${title} with ${status} in a body of its own form`, async () => {
    const heard = await signIn(question);
    expect(heard.status).toBe(status);
    expect(heard.headers.get('x-subject-token')).toBeNull();
    expect(heard.body['error']).toMatchObject({
      code: status,
      message: expect.stringMatching(/.+/),
      title: expect.stringMatching(/.+/),
    });
  });
