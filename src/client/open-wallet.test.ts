import { expect, test } from '#test';
import { clientAtStub, KEYS, meant, TOKEN } from './testing/client-at-stub.ts';

const world = clientAtStub();

test('only what can be tried is available', async () => {
  expect(world.client('token', { token: TOKEN }).available[0]).toMatchObject({
    ways: ['missing', 'empty', 'truncated', 'lengthened', 'tampered', 'foreign', 'replayed', 'misplaced'],
  });
  expect(world.client('token', { token: TOKEN, expired: 'old' }).available[0]?.ways).toContain('expired');
  expect(world.client('tencent-api-2', KEYS).available[0]).toMatchObject({
    methods: ['HmacSHA256'],
    ways: expect.arrayContaining(['stale', 'replayed']),
  });
  await expect(
    world.client('token', { token: TOKEN }).send(meant({ credentials: { broken: 'stale' } })),
  ).rejects.toThrow('token cannot be presented "stale" here. Possible: missing, ');
  await expect(
    world.client('token', { token: TOKEN }).send(meant({ credentials: { scheme: 'other' } })),
  ).rejects.toThrow('The credentials "other" are not configured. Configured: token.');
});
