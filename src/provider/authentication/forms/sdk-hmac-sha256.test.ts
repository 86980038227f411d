import { expect, test } from '#test';
import { signatureOf } from './sdk-hmac-sha256.ts';

const SECRET_KEY = 'MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc';
const PROJECT = '77b6a44cba5143ab91d13ab9a8ff44fd';
const EVENTS = `/v1/${PROJECT}/services/35de3ca9-1bca-4ae7-9cb0-914f30fa7d3e/events`;

for (const [title, { target, host, names }, expected] of [
  [
    'the published request',
    {
      target: `/v1/${PROJECT}/vpcs?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0`,
      host: 'service.region.example.com',
      names: ['content-type', 'host', 'x-sdk-date'],
    },
    '7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe',
  ],
  [
    'a path without a query',
    { target: EVENTS, host: 'modelarts.cn-north-4.myhuaweicloud.com', names: ['host', 'x-sdk-date'] },
    '3080652d3ef8618a8688e2d680755ebe2d58d3ec7066d81ad410c304ab30148a',
  ],
  [
    'a query in any order',
    {
      target: `${EVENTS}?sort_by=occur_time&limit=2&order=desc&offset=0&event_type=abnormal`,
      host: 'modelarts.cn-north-4.myhuaweicloud.com',
      names: ['host', 'x-sdk-date'],
    },
    'bb6074c0c606a5cb8314f999eda487fc5428fd952d0062748bf8892a92d4b831',
  ],
] as const)
  test(`signs ${title} as documented`, () => {
    const headers = { host, 'content-type': 'application/json', 'x-sdk-date': '20191115T033655Z' };
    expect(
      signatureOf({ method: 'GET', target, headers, body: Buffer.alloc(0) }, { names, secretKey: SECRET_KEY }),
    ).toBe(expected);
  });
