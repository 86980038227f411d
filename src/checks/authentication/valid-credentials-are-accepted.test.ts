import { expect, test } from '#test';
import { NotJudged } from '../../judgement/index.ts';
import { operationOf, violationsOf } from '../testing/index.ts';
import { coins, everyCredential, lockTable, soundLock, STYLES, vaultContext } from './testing/index.ts';
import { validCredentialsAreAccepted } from './valid-credentials-are-accepted.ts';

lockTable(validCredentialsAreAccepted, [
  { does: 'keeps its promises', lock: soundLock, found: [] },
  {
    does: 'knows one scheme alone',
    lock: ({ scheme }) => (scheme === 'token' ? 'success' : 'missing-credentials'),
    found: ['valid tencent-api-2 SHA1', 'valid tencent-api-2 SHA256'],
  },
  {
    does: 'always computes with one method',
    lock: ({ method }) => (method === 'SHA256' ? 'invalid-credentials' : 'success'),
    found: ['valid tencent-api-2 SHA256'],
  },
  {
    does: 'opens to no one',
    lock: () => 'unavailable',
    found: ['valid token', 'valid tencent-api-2 SHA1', 'valid tencent-api-2 SHA256'],
  },
]);

test('counts what was sent, unbroken, and fresh where plain requests do not present it', async () => {
  const context = vaultContext({ lock: soundLock });
  await violationsOf(validCredentialsAreAccepted, context);
  expect(context.evidence.counts).toEqual({ 'valid credentials sent': 3 });
  expect(context.sent.map(({ credentials, fresh }) => ({ ...credentials, fresh }))).toEqual([
    { scheme: 'token', fresh: false },
    { scheme: 'signature', method: 'SHA1', fresh: true },
    { scheme: 'signature', method: 'SHA256', fresh: true },
  ]);
});

test('points at the scheme that was refused', async () => {
  const [violation] = await violationsOf(
    validCredentialsAreAccepted,
    vaultContext({ lock: () => 'invalid-credentials' }),
  );
  expect(violation).toMatchObject({
    message: 'valid token is answered with 403 (invalid-credentials)',
    expected: 'success',
    received: '403 (invalid-credentials)',
    promise: '/components/securitySchemes/token/x-credentials',
  });
});

test('notes a form that the environment cannot present', async () => {
  const context = vaultContext({ lock: soundLock, credentials: everyCredential('status').slice(0, 1) });
  expect(await violationsOf(validCredentialsAreAccepted, context)).toEqual([]);
  expect(context.evidence.notes).toEqual(['no credentials of the form tencent-api-2: set VAULT_ID and VAULT_KEY']);
});

test('is not judged without any credentials', async () => {
  await expect(
    violationsOf(validCredentialsAreAccepted, vaultContext({ lock: soundLock, credentials: [] })),
  ).rejects.toThrow(NotJudged);
});

test('applies to operations that a known scheme opens', () => {
  expect(validCredentialsAreAccepted.appliesTo(coins('status'))).toBe(true);
  expect(validCredentialsAreAccepted.appliesTo(operationOf(STYLES.status, 'ListRumours'))).toBe(false);
});
