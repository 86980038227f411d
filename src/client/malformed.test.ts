import { expect, test } from '#test';
import { clientAtStub, meant } from './testing/client-at-stub.ts';
import { inventedOperation, parameterNamed } from './testing/invented-contract.ts';

const world = clientAtStub();
const operation = inventedOperation({
  method: 'POST',
  path: '/things',
  body: { kind: 'json', type: 'application/json' },
  parameters: [parameterNamed('name', 'json')],
});

for (const [malformation, body] of [
  ['unfinished', '{"name":"a"'],
  ['empty', ''],
] as const)
  test(`a body that is ${malformation} is sent so and recorded so`, async () => {
    const values = { secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA', secretKey: 'Gu5t9xGARNpq86cd98joQYCN3Cozk1qA' };
    const client = world.client('tc3-hmac-sha256', values);
    const { request } = await client.send(meant({ operation, parameters: { name: 'a' }, malformation }));
    expect(world.stub.arrived.at(-1)?.body).toBe(body);
    expect(request).toMatchObject({ body, malformation, parameters: {}, meant: { malformation } });
  });
