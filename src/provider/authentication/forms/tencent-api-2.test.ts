import { expect, test } from '#test';
import { decodeFields } from '../../http/incoming-request.ts';
import { signatureOf } from './tencent-api-2.ts';

const KEY = 'Gu5t9xGARNpq86cd98joQYCN3Cozk1qA';
const ID = 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA';
const INSTANCES = `Action=DescribeInstances&InstanceIds_0=ins-09dx96dg&Nonce=11886&Region=ap-guangzhou&SecretId=${ID}&Timestamp=1465185768`;
const OLD =
  'Action=DescribeInstances&Nonce=1290303896666895346&Region=ap-guangzhou&SecretId=secretIdFoo&Timestamp=1512393162&Version=2017-03-12';
const EVENTS = `clusterId=cls-xxxxx&serviceName=test-web-service&Action=DescribeServiceEvent&Nonce=11886&Region=ap-guangzhou&SecretId=${ID}&Timestamp=1465185768`;

for (const [method, host, sent, key, expected] of [
  ['GET', 'cvm', `${INSTANCES}&SignatureMethod=HmacSHA256`, KEY, '0EEm/HtGRr/VJXTAD9tYMth1Bzm3lLHz5RCDv1GdM8s='],
  ['GET', 'cvm', `${INSTANCES}&SignatureMethod=HmacSHA1`, KEY, 'nPVnY6njQmwQ8ciqbPl5Qe+Oru4='],
  [
    'GET',
    'cvm',
    `limit=20&offset=0&instanceIds.0=ins-09dx96dg&Timestamp=1465185768&Nonce=11886&Region=gz&SecretId=${ID}&Action=DescribeInstances`,
    KEY,
    'NSI3UqqD99b/UJb4tbG/xZpRW64=',
  ],
  ['POST', 'cvm', `${OLD}&SignatureMethod=HmacSHA1`, 'secretKeyBar', 'p3n+pxBqF5JGZtDSxoVn5tGngf0='],
  ['POST', 'cvm', `${OLD}&SignatureMethod=HmacSHA256`, 'secretKeyBar', 'B2T37FRSP6Fk0/q/cdfrTE0p3zX5ooB/2BPWZUFpsj4='],
  ['GET', 'cvm', `${OLD}&SignatureMethod=HmacSHA1&Signature=left-out`, 'secretKeyBar', '5HAq1BOKNLEE2/uauWnp6Zv9Z3c='],
  [
    'GET',
    'ccs',
    `${EVENTS}&namespace=default&SignatureMethod=HmacSHA256`,
    KEY,
    '62WnScoabCdmZvhSRW9isgxLLRGBFuINP42KciKJeeg=',
  ],
  ['POST', 'ccs', `${EVENTS}&namespace=default&SignatureMethod=HmacSHA1`, KEY, '4+B9ITWGQzPKMIutDvt+/ynysMk='],
  ['GET', 'ccs', EVENTS, KEY, '3taiUsMC2vJ18+00YEgRn0Xa6DM='],
] as const)
  test(`signs ${method} ${sent.slice(0, 40)}… as published: ${expected.slice(0, 8)}`, () => {
    const fields = decodeFields(sent);
    const request = {
      method,
      target: '/v2/index.php?ignored=1',
      headers: { host: `${host}.api.qcloud.com` },
      query: method === 'GET' ? fields : [],
      form: method === 'POST' ? fields : [],
    };
    expect(signatureOf(request, key)).toBe(expected);
  });
