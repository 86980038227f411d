import { expect, test } from '#test';
import { loadContract } from '../../../contract/index.ts';
import { startProvider } from '../../start-provider.ts';

test('a cursor that is older than five minutes is refused as the contract says', async () => {
  let now = Date.UTC(2026, 0, 1);
  const contract = loadContract('src/measuring/detection/walking-ground/openapi.yaml');
  const provider = await startProvider({ contracts: [contract], items: 30, clock: () => now });
  const { WALKING_TOKEN: token = '', WALKING_OWNER_ID: owner } = provider.variables;
  const ask = async (cursor = '') => {
    const url = `${provider.origin}/owners/${owner}/loans?limit=10${cursor && `&cursor=${cursor}`}`;
    const answer = await fetch(url, { headers: { 'x-auth-token': token } });
    return { status: answer.status, body: (await answer.json()) as { meta?: { next: string }; error_msg?: string } };
  };
  try {
    const { body } = await ask();
    const cursor = body.meta?.next ?? '';
    expect((await ask(cursor)).status).toBe(200);
    now += 301_000;
    const late = await ask(cursor);
    expect(late).toMatchObject({ status: 410, body: { error_msg: expect.any(String) } });
    expect((await ask()).status).toBe(200);
  } finally {
    await provider.close();
  }
});
