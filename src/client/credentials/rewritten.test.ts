import { expect, test } from '#test';
import type { CredentialForm } from '../../contract/index.ts';
import { tencentAccepted } from '../testing/tencent-accepted.ts';
import { presentedWith } from '../testing/present-with.ts';
import { NOW, type Verifier, VALUES } from '../testing/tencent-verifier.ts';
import type { WireRequest } from '../wire-request.ts';

const request: WireRequest = { method: 'GET', origin: 'https://host', path: '/', query: [['a', 'b']], headers: {} };
const KEYS = { accessKey: 'AK', secretKey: 'SK' };

/** The signature that is sent, and the one that would have been right. */
async function sent(form: CredentialForm, variant: number, query = request.query) {
  const values = form === 'sdk-hmac-sha256' ? KEYS : VALUES;
  const asked = { request: { ...request, query }, values, now: NOW * 1000, broken: 'rewritten', variant } as const;
  const presented = await presentedWith(form, asked);
  const { headers, query: fields } = presented.request;
  const shown = fields.find(([name]) => name === 'Signature')?.[1] ?? headers['authorization']?.split('Signature=')[1];
  return { shown: shown ?? '', right: presented.signature ?? '', withheld: presented.withheld };
}

for (const form of ['sdk-hmac-sha256', 'tc3-hmac-sha256'] as const)
  test(`${form} writes its digits in the other case`, async () => {
    const { shown, right, withheld } = await sent(form, 0);
    expect(shown).toBe(right.toUpperCase());
    expect(shown).not.toBe(right);
    expect(withheld).toBe(right);
  });

for (const [variant, says, back] of [
  [0, 'without its padding', (text: string) => `${text}=`],
  [1, 'with blanks for its pluses', (text: string) => text.replaceAll(' ', '+')],
  [2, 'in the alphabet for URLs', (text: string) => text.replaceAll('-', '+').replaceAll('_', '/')],
  [3, 'with a blank behind it', (text: string) => text.trimEnd()],
] as const)
  test(`tencent-api-2 writes every signature ${says}`, async () => {
    for (let turn = 0; turn < 12; turn += 1) {
      const { shown, right } = await sent('tencent-api-2', variant);
      expect(shown).not.toBe(right);
      expect(back(shown)).toBe(right);
    }
  });

test('a nonce that the caller gave is kept, whatever the signature holds', async () => {
  const { shown } = await sent('tencent-api-2', 1, [...request.query, ['Nonce', '7']]);
  expect(shown).toContain(' ');
});

const lenient: readonly { does: string; verifier: Verifier; found: readonly string[] }[] = [
  {
    does: 'reads any number as a time',
    verifier: { isWhole: () => true },
    found: ['stale: signed with a time that has a fraction', 'stale: signed with a time behind a blank'],
  },
  {
    does: 'decodes the signature',
    verifier: { isSame: (sent, right) => Buffer.from(sent, 'base64').equals(Buffer.from(right, 'base64')) },
    found: [
      // What stands behind the padding is not read either.
      'lengthened: with one character more',
      'rewritten: without its padding',
      'rewritten: in the alphabet for URLs',
      'rewritten: with a blank behind it',
    ],
  },
  {
    does: 'reads a blank for a plus',
    verifier: { isSame: (sent, right) => sent.replaceAll(' ', '+') === right },
    found: ['rewritten: with a blank in place of each plus'],
  },
];
for (const { does, verifier, found } of lenient)
  test(`what a provider accepts that ${does}`, async () => {
    expect(await tencentAccepted(verifier)).toEqual(found);
  });
