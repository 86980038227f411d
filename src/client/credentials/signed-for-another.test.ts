import { expect, test } from '#test';
import { presentWith } from '../testing/present-with.ts';
import { VALUES } from '../testing/tencent-verifier.ts';
import type { WireRequest } from '../wire-request.ts';

const asked: WireRequest = {
  method: 'GET',
  origin: 'https://one.example.com',
  path: '/shelves/7/books',
  query: [['page', '2']],
  headers: {},
};
const others: readonly (readonly [says: string, other: WireRequest])[] = [
  ['another path', { ...asked, path: '/shelves/7/loans' }],
  ['another query', { ...asked, query: [['page', '3']] }],
  ['a query with more in it', { ...asked, query: [...asked.query, ['size', '9']] }],
  [
    'a form',
    {
      ...asked,
      method: 'POST',
      query: [],
      form: asked.query,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    },
  ],
];
const KEYS = { 'sdk-hmac-sha256': { accessKey: 'AK', secretKey: 'SK' }, 'tc3-hmac-sha256': VALUES } as const;

for (const form of ['sdk-hmac-sha256', 'tc3-hmac-sha256'] as const)
  for (const [says, other] of others)
    test(`${form} presents the signature of ${says}, and sends what was asked`, async () => {
      const present = (request: WireRequest, signedFor?: WireRequest) =>
        presentWith(form, {
          request,
          values: KEYS[form],
          now: 1e12,
          ...(signedFor && { broken: 'tampered', signedFor }),
        });
      const [sent, right, own] = [await present(asked, other), await present(other), await present(asked)];
      expect(sent.headers['authorization']).toBe(right.headers['authorization']);
      expect(sent).toEqual({ ...own, headers: { ...own.headers, authorization: right.headers['authorization'] } });
      expect(sent.headers['authorization']).not.toBe(own.headers['authorization']);
    });

for (const [says, other] of others)
  test(`tencent-api-2 presents the signature of ${says}, and sends what was asked`, async () => {
    const present = async (request: WireRequest, signedFor?: WireRequest) => {
      const given = {
        ...request,
        [request.form ? 'form' : 'query']: [...(request.form ?? request.query), ['Nonce', '5']],
      };
      const presented = await presentWith('tencent-api-2', {
        request: given,
        values: VALUES,
        now: 1e12,
        ...(signedFor && {
          broken: 'tampered',
          signedFor: {
            ...signedFor,
            [signedFor.form ? 'form' : 'query']: [...(signedFor.form ?? signedFor.query), ['Nonce', '5']],
          },
        }),
      });
      return Object.fromEntries(presented.form ?? presented.query);
    };
    const [sent, right, own] = [await present(asked, other), await present(other), await present(asked)];
    expect(sent).toEqual({ ...own, Signature: right['Signature'] });
    expect(right['Signature']).not.toBe(own['Signature']);
  });
