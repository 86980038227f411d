import { expect, test } from '#test';
import { BROKEN_WAYS, type CredentialForm } from '../contract/index.ts';
import { inventedContract } from './testing/invented-contract.ts';
import { clientAtStub, formOperation, KEYS, meant, operation } from './testing/client-at-stub.ts';

const world = clientAtStub();
/** A shorter part may stand elsewhere by chance. */
const PART = 16;

const forms: readonly { form: CredentialForm; values: Record<string, string>; asked: typeof operation }[] = [
  { form: 'tencent-api-2', values: KEYS, asked: formOperation },
  { form: 'tc3-hmac-sha256', values: KEYS, asked: operation },
  {
    form: 'sdk-hmac-sha256',
    values: { accessKey: KEYS.secretId, secretKey: KEYS.secretKey },
    asked: operation,
  },
];

for (const { form, values, asked } of forms)
  test(`no signature of ${form} stands in what is recorded where an answer echoes it, however it is broken`, async () => {
    world.echo = ({ headers, body }) =>
      JSON.stringify({ message: `${signatureIn(headers['authorization'], body)} is wrong` });
    const success = { name: 'success' as const, pointer: '', status: [200], likely: [] };
    const client = world.client(form, values, { contract: { ...inventedContract(), outcomes: { success } } });
    await client.send(meant({ operation: asked }));
    const ways = BROKEN_WAYS.flatMap((broken) =>
      (client.available[0]?.variants[broken] ?? []).map(({ says }, variant) => ({ broken, variant, says })),
    );
    const leaking: string[] = [];
    for (const { says, ...credentials } of ways) {
      const { response, ...recorded } = await client.send(meant({ operation: asked, credentials }));
      const { body: _body, ...answer } = response ?? { body: undefined };
      const { headers, body } = world.stub.arrived.at(-1) ?? { headers: {}, body: '' };
      const text = JSON.stringify({ ...recorded, answer });
      if (partsOf(signatureIn(headers['authorization'], body)).some((part) => text.includes(part))) leaking.push(says);
    }
    expect(ways.length).toBeGreaterThan(20);
    expect(leaking).toEqual([]);
  });

function signatureIn(authorization = '', body = ''): string {
  return new URLSearchParams(body).get('Signature') ?? /Signature=([^,]*)/.exec(authorization)?.[1] ?? '';
}

function partsOf(signature: string): string[] {
  return Array.from({ length: Math.max(0, signature.length - PART + 1) }, (_, at) => signature.slice(at, at + PART));
}
