import { expect, test } from '#test';
import type { BrokenWay } from '../../contract/index.ts';
import { presentedWith } from '../testing/present-with.ts';
import { signSdkRequest } from './sdk-hmac-sha256.ts';
import { SDK_BREAKAGES } from './sdk-breakages.ts';

const KEYS = { accessKey: 'QTWAOYTTINDUT2QVKYUC', secretKey: 'MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc' };
const MOMENT = Date.UTC(2019, 10, 15, 3, 36, 55);
const request = { method: 'GET', origin: 'https://one.example.com', path: '/events', query: [], headers: {} } as const;
/** Of the parts that are configured here. */
const possible = (way: BrokenWay) => (SDK_BREAKAGES[way] ?? []).filter(({ part }) => part !== 'securityToken');

async function sent(way: BrokenWay, says: string) {
  const variant = possible(way).findIndex((each) => each.says === says);
  const presented = await presentedWith('sdk-hmac-sha256', {
    request,
    values: KEYS,
    now: MOMENT,
    broken: way,
    variant,
  });
  return presented.request.headers;
}

test('nothing stands behind the first word of the header', async () => {
  expect((await sent('truncated', 'with nothing behind its first word'))['authorization']).toBe('SDK-HMAC-SHA256');
});

for (const [says, text] of [
  ['signed with a time that is none', 'yesterday'],
  ['signed with a time in milliseconds', String(MOMENT)],
] as const)
  test(`the signature fits a request that is ${says}`, async () => {
    const { authorization, ...headers } = await sent('stale', says);
    expect(headers['x-sdk-date']).toBe(text);
    const { signature } = signSdkRequest({ ...request, headers: { 'x-sdk-date': text } }, KEYS.secretKey);
    expect(authorization).toContain(`Signature=${signature}`);
  });

test('the time is left out after it was signed', async () => {
  expect(await sent('tampered', 'without the time at which it was signed')).not.toHaveProperty('x-sdk-date');
});

test('the time stands in what is signed, and its header does not', async () => {
  const headers = await sent('tampered', 'whose time is not signed');
  const { signature } = signSdkRequest(request, KEYS.secretKey, '20191115T033655Z');
  expect(headers['x-sdk-date']).toBe('20191115T033655Z');
  expect(headers['authorization']).toContain(`SignedHeaders=host, Signature=${signature}`);
});

test('any refusal answers a signature that lacks its time', () => {
  const malformed = (['tampered', 'stale'] as const).flatMap((way) =>
    possible(way).filter(({ isMalformed }) => isMalformed),
  );
  expect(malformed.map(({ says }) => says)).toEqual([
    'without the time at which it was signed',
    'whose time is not signed',
    'signed with a time that is none',
    'signed with a time in milliseconds',
  ]);
});
