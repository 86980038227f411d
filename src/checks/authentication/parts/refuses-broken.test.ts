import { expect, test } from '#test';
import { BROKEN_WAYS, type BrokenWay } from '../../../contract/index.ts';
import { defineCheck } from '../../check.ts';
import { NotJudged } from '../../../judgement/index.ts';
import { operationOf, violationsOf } from '../../testing/index.ts';
import { authentication } from '../index.ts';
import { refusesBroken } from './refuses-broken.ts';
import { coins, everyCredential, foundBy, soundLock, type Lock, STYLES, vaultContext } from '../testing/index.ts';

const expired = checkOf('expired');

test('every way of breaking a credential has its check', () => {
  expect(authentication.map(({ id }) => id)).toEqual([
    'authentication/valid-credentials-are-accepted',
    'authentication/unknown-methods-fall-back',
    'authentication/clock-differences-are-tolerated',
    ...BROKEN_WAYS.map((way) => `authentication/${way}-credentials-are-refused`),
  ]);
});

for (const check of authentication.slice(3))
  test(`${check.id} is negative, sees further resources in a context, and builds on valid credentials`, () => {
    expect(check).toMatchObject({
      scope: 'operation',
      resources: 'first',
      probes: 'negative',
      reads: expect.arrayContaining(['credentials']),
    });
    expect(check.appliesTo(coins('status'))).toBe(true);
    expect(check.appliesTo(operationOf(STYLES.status, 'ListRumours'))).toBe(false);
  });

test('applies to no scheme that promises nothing about the way', () => {
  const operation = coins('status');
  const credentials = operation.contract.credentials.map((scheme) => ({
    ...scheme,
    broken: scheme.broken.filter(({ way }) => way !== 'expired'),
  }));
  expect(expired.appliesTo({ ...operation, contract: { ...operation.contract, credentials } })).toBe(false);
});

test('says what was answered, and who promises otherwise', async () => {
  const [violation] = await violationsOf(expired, vaultContext({ style: 'code', lock: () => 'success' }));
  expect(violation).toMatchObject({
    message: 'token that has expired is answered with 200 with code 0 (success)',
    expected: 'expired-credentials',
    received: '200 with code 0 (success)',
    promise: '/components/securitySchemes/token/x-credentials/broken/expired',
  });
});

for (const { body, found } of [
  {
    body: { coins: ['one', 'two'] },
    found: [
      'token that has expired is refused, but the answer holds 2 items',
      'tencent-api-2 that has expired is refused, but the answer holds 2 items',
    ],
  },
  { body: { coins: [] }, found: [] },
  { body: { coins: null }, found: [] },
])
  test(`a refusal with ${JSON.stringify(body)} gives ${found.length} violations`, async () => {
    const context = vaultContext({
      lock: soundLock,
      refusal: body,
      credentials: everyCredential('status').map((credentials) => ({ ...credentials, methods: [] })),
    });
    const violations = await violationsOf(expired, context);
    expect(violations.map(({ message }) => message)).toEqual(found);
    expect(violations.map(({ at }) => at)).toEqual(found.map(() => '/coins'));
  });

test('counts what was sent, fresh and broken', async () => {
  const context = vaultContext({ lock: soundLock });
  await violationsOf(expired, context);
  expect(context.evidence.counts).toEqual({ 'broken credentials sent': 3 });
  expect(context.sent.map(({ credentials, fresh }) => ({ ...credentials, fresh }))).toEqual([
    { scheme: 'token', broken: 'expired', variant: 0, fresh: true },
    { scheme: 'signature', broken: 'expired', variant: 0, fresh: true },
    { scheme: 'signature', broken: 'expired', variant: 0, method: 'SHA256', fresh: true },
  ]);
});

test('names the variable that would let it judge', async () => {
  const [token] = everyCredential('status');
  const credentials = token ? [{ ...token, ways: BROKEN_WAYS.filter((way) => way !== 'expired') }] : [];
  const judged = violationsOf(expired, vaultContext({ lock: soundLock, credentials }));
  await expect(judged).rejects.toThrow(
    new NotJudged(
      'no expired token: set VAULT_EXPIRED_TOKEN; no credentials of the form tencent-api-2: set VAULT_ID and VAULT_KEY',
    ),
  );
});

test('notes what it could not try beside what it tried', async () => {
  const credentials = everyCredential('status').map((one, index) => (index === 0 ? one : { ...one, ways: [] }));
  const context = vaultContext({ lock: soundLock, credentials });
  await violationsOf(expired, context);
  expect(context.evidence.notes).toEqual(['the form tencent-api-2 cannot be sent expired here']);
});

const resources = ['real-time', 'edge', 'batch'].map((name) => ({ name, parameters: {} }));

for (const name of ['edge', 'batch'])
  test(`finds that credentials are not looked at for the ${name} resource`, async () => {
    const lock: Lock = (seen) => (seen.resource === name ? 'success' : soundLock(seen));
    const found = await foundBy(checkOf('lengthened'), { lock, resources });
    expect(new Set(found.map((each) => each.replace(/^.* beside /, '')))).toEqual(new Set([name]));
  });

test('finds nothing where every resource is locked', async () => {
  for (const way of ['truncated', 'missing'] as const)
    expect(await foundBy(checkOf(way), { lock: soundLock, resources })).toEqual([]);
});

test('accepts any refusal under a method that no one knows', async () => {
  const lock: Lock = (presented) => (presented.method === 'None' ? 'missing-credentials' : soundLock(presented));
  expect(await foundBy(checkOf('lengthened'), { lock })).toEqual([]);
  expect(
    await foundBy(checkOf('lengthened'), {
      lock: (presented) => (presented.method === 'None' ? 'success' : soundLock(presented)),
    }),
  ).toEqual(['tencent-api-2 with one character more (None)']);
  expect(
    await foundBy(checkOf('expired'), {
      lock: (presented) => (presented.method === 'SHA256' ? 'missing-credentials' : soundLock(presented)),
      style: 'code',
    }),
  ).toEqual(['tencent-api-2 that has expired (SHA256)']);
});

for (const way of ['truncated', 'lengthened', 'tampered'] as const)
  test(`${way} credentials are judged only where credentials of no one are refused`, () => {
    expect(checkOf(way).reads).toContain('verification');
    expect(checkOf('foreign').reads).not.toContain('verification');
  });

function checkOf(way: BrokenWay) {
  return defineCheck({ id: `authentication/${way}`, title: way, ...refusesBroken(way) });
}
