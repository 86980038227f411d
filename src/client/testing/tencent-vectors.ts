import type { WireRequest } from '../wire-request.ts';

export const KEYS = { secretId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA', secretKey: 'Gu5t9xGARNpq86cd98joQYCN3Cozk1qA' };

/** A request to one of the vendor's hosts, with its parameters in the query or the form. */
export function requestTo(method: 'GET' | 'POST', host: string, parameters: Record<string, string>): WireRequest {
  const pairs = Object.entries(parameters);
  const common = { method, origin: `https://${host}.api.qcloud.com`, path: '/v2/index.php', headers: {} };
  return method === 'POST' ? { ...common, query: [], form: pairs } : { ...common, query: pairs };
}

const vm = { Action: 'DescribeInstances', Nonce: '11886', SecretId: KEYS.secretId, Timestamp: '1465185768' };
const regional = { ...vm, Region: 'ap-guangzhou', 'InstanceIds.0': 'ins-09dx96dg' };
const sdk = {
  Action: 'DescribeInstances',
  Nonce: '1290303896666895346',
  Region: 'ap-guangzhou',
  SecretId: 'secretIdFoo',
  SignatureMethod: 'HmacSHA1',
  Timestamp: '1512393162',
  Version: '2017-03-12',
};
const events = {
  serviceName: 'test-web-service',
  clusterId: 'cls-xxxxx',
  namespace: 'default',
  Action: 'DescribeServiceEvent',
  Nonce: '11886',
  Region: 'ap-guangzhou',
  SecretId: KEYS.secretId,
  Timestamp: '1465185768',
};
const { namespace: _, ...eventsOfDefault } = events;

/** Requests whose signatures are known: published ones, those of the vendor's SDK, and those computed by other means. */
export const vectors: readonly { name: string; request: WireRequest; key?: string; signature: string }[] = [
  {
    name: 'published, SHA-256',
    request: requestTo('GET', 'cvm', { ...regional, SignatureMethod: 'HmacSHA256' }),
    signature: '0EEm/HtGRr/VJXTAD9tYMth1Bzm3lLHz5RCDv1GdM8s=',
  },
  {
    name: 'published, SHA-1',
    request: requestTo('GET', 'cvm', { ...regional, SignatureMethod: 'HmacSHA1' }),
    signature: 'nPVnY6njQmwQ8ciqbPl5Qe+Oru4=',
  },
  {
    name: 'published, no method, upper case before lower',
    request: requestTo('GET', 'cvm', {
      limit: '20',
      offset: '0',
      'instanceIds.0': 'ins-09dx96dg',
      ...vm,
      Region: 'gz',
    }),
    signature: 'NSI3UqqD99b/UJb4tbG/xZpRW64=',
  },
  {
    name: 'published without the instances',
    request: requestTo('GET', 'cvm', { ...vm, Nonce: '345122', Region: 'gz', Timestamp: '1408704141' }),
    signature: 'HgIYOPcx5lN6gz8JsCFBNAWp2oQ=',
  },
  {
    name: "of the vendor's SDK, POST, SHA-1",
    request: requestTo('POST', 'cvm', sdk),
    key: 'secretKeyBar',
    signature: 'p3n+pxBqF5JGZtDSxoVn5tGngf0=',
  },
  {
    name: "of the vendor's SDK, POST, SHA-256",
    request: requestTo('POST', 'cvm', { ...sdk, SignatureMethod: 'HmacSHA256' }),
    key: 'secretKeyBar',
    signature: 'B2T37FRSP6Fk0/q/cdfrTE0p3zX5ooB/2BPWZUFpsj4=',
  },
  {
    name: "of the vendor's SDK, GET",
    request: requestTo('GET', 'cvm', sdk),
    key: 'secretKeyBar',
    signature: '5HAq1BOKNLEE2/uauWnp6Zv9Z3c=',
  },
  {
    name: 'of events, GET, SHA-1',
    request: requestTo('GET', 'ccs', { ...events, SignatureMethod: 'HmacSHA1' }),
    signature: 'tux0jebC/QWAFLaEiUe29+S/Mr8=',
  },
  {
    name: 'of events, GET, SHA-256',
    request: requestTo('GET', 'ccs', { ...events, SignatureMethod: 'HmacSHA256' }),
    signature: '62WnScoabCdmZvhSRW9isgxLLRGBFuINP42KciKJeeg=',
  },
  {
    name: 'of events, POST, SHA-1',
    request: requestTo('POST', 'ccs', { ...events, SignatureMethod: 'HmacSHA1' }),
    signature: '4+B9ITWGQzPKMIutDvt+/ynysMk=',
  },
  {
    name: 'of events, POST, SHA-256',
    request: requestTo('POST', 'ccs', { ...events, SignatureMethod: 'HmacSHA256' }),
    signature: '0AYtwedG7t2IKqwa1lY3iwHmjw6uq947dl2vpDAnD6I=',
  },
  {
    name: 'of events, neither method nor namespace',
    request: requestTo('GET', 'ccs', eventsOfDefault),
    signature: '3taiUsMC2vJ18+00YEgRn0Xa6DM=',
  },
];
