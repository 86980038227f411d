import { expect, test } from '@playwright/test';
import { askModelarts, hear, MODELARTS, variable, type Heard } from '../../testing/caller.ts';
import { startProvider } from '../../start-provider.ts';
import type { RunningProvider } from '../../options.ts';

let now = Date.parse('2026-05-01T00:00:00Z');
let provider: RunningProvider;
test.beforeAll(async () => {
  provider = await startProvider({ contracts: [MODELARTS], clock: () => now });
});
test.afterAll(() => provider.close());

const PROJECT = { project: { name: 'cn-north-4' } };
function signIn({
  password,
  scope = PROJECT,
  body,
}: { password?: string; scope?: unknown; body?: string } = {}): Promise<Heard> {
  const user = {
    name: variable(provider, 'IAM_USERNAME'),
    password: password ?? variable(provider, 'IAM_PASSWORD'),
    domain: { name: variable(provider, 'IAM_DOMAIN') },
  };
  const auth = { identity: { methods: ['password'], password: { user } }, ...(scope === null ? {} : { scope }) };
  return hear(`${variable(provider, 'IAM_ENDPOINT')}/v3/auth/tokens`, {
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
