import { expect, test } from '#test';
import { signatureOf } from './tc3-hmac-sha256.ts';

const SECRET_KEY = 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE';
const HEADERS = {
  host: 'cvm.tencentcloudapi.com',
  'content-type': 'application/json; charset=utf-8',
  'x-tc-action': 'DescribeInstances',
  'x-tc-timestamp': '1551113065',
};
const BODY = String.raw`{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}`;

for (const [title, request, names, signature] of [
  [
    'the published request',
    { method: 'POST', target: '/', body: Buffer.from(BODY), headers: HEADERS },
    ['content-type', 'host'],
    '72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168',
  ],
  [
    'it with its action',
    { method: 'POST', target: '/', body: Buffer.from(BODY), headers: HEADERS },
    ['content-type', 'host', 'x-tc-action'],
    '644be983de9a8a3f00db8eadaba61467c3b429e2215758ba897b738ca469fd26',
  ],
  [
    'a query',
    { method: 'GET', target: '/?Limit=2&Name=a%20b', body: Buffer.alloc(0), headers: HEADERS },
    ['host'],
    'ee0cf0a2a612327b61d1a8b540edd327730ba4e2008fa5e4f3a3b1d9c4304b6a',
  ],
] as const)
  test(`signs ${title} as documented`, () => {
    expect(signatureOf(request, { names, secretKey: SECRET_KEY, service: 'cvm' })).toBe(signature);
  });
