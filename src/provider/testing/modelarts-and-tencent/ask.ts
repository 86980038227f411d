import { findContract } from '../../../contract/index.ts';
import { signatureOf as signHuawei } from '../../authentication/forms/sdk-hmac-sha256.ts';
import { signatureOf as signTencent } from '../../authentication/forms/tencent-api-2.ts';
import type { Fields } from '../../http/incoming-request.ts';
import type { RunningProvider } from '../../options.ts';
import { CONTRACTS } from '../../../contract/testing/index.ts';
import { hear, variable, type Heard } from '../hear.ts';

export const MODELARTS = findContract(CONTRACTS, 'modelarts');
export const TENCENT = findContract(CONTRACTS, 'tencent-ccs');

interface ModelartsQuestion {
  readonly list?: 'events' | 'logs';
  readonly project?: string;
  readonly service?: string;
  /** Replaces the token. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks ModelArts about the real-time service with the valid token; `query` is written as on the wire. */
export function askModelarts(provider: RunningProvider, query = '', question: ModelartsQuestion = {}): Promise<Heard> {
  const project = question.project ?? variable(provider, 'MODELARTS_PROJECT_ID');
  const service = question.service ?? variable(provider, 'MODELARTS_SERVICE_ID');
  const url = `${provider.origin}/v1/${project}/services/${service}/${question.list ?? 'events'}${query === '' ? '' : `?${query}`}`;
  return hear(url, { headers: question.headers ?? { 'x-auth-token': variable(provider, 'MODELARTS_TOKEN') } });
}

/** The headers of a ModelArts request that is signed at an instant (milliseconds). */
export function huaweiHeaders(
  provider: RunningProvider,
  target: string,
  { at = Date.now(), secretKey = variable(provider, 'HUAWEICLOUD_SDK_SK') } = {},
): Record<string, string> {
  const headers: Record<string, string> = {
    host: new URL(provider.origin).host,
    'x-sdk-date': new Date(at).toISOString().replaceAll(/[-:]|\.\d{3}/g, ''),
    ...(provider.variables['HUAWEICLOUD_SDK_SECURITY_TOKEN'] === undefined
      ? {}
      : { 'x-security-token': provider.variables['HUAWEICLOUD_SDK_SECURITY_TOKEN'] }),
  };
  const names = Object.keys(headers).toSorted();
  const signature = signHuawei({ method: 'GET', target, headers, body: Buffer.alloc(0) }, { names, secretKey });
  return {
    ...headers,
    authorization: `SDK-HMAC-SHA256 Access=${variable(provider, 'HUAWEICLOUD_SDK_AK')}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
  };
}

interface TencentQuestion {
  readonly method?: 'GET' | 'POST';
  /** Added before signing; `undefined` leaves a field out. */
  readonly fields?: Readonly<Record<string, string | undefined>>;
  /** Added after signing. */
  readonly late?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since the epoch. */
  readonly at?: number;
}

let nonce = 1;

/** Asks the container service about its first service, signed. */
export function askTencent(provider: RunningProvider, question: TencentQuestion = {}): Promise<Heard> {
  const { method = 'GET' } = question;
  const body = tencentFields(provider, question)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
  const url = `${provider.origin}/v2/index.php`;
  return method === 'GET'
    ? hear(`${url}?${body}`)
    : hear(url, { method, body, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
}

/** The signed fields of a request. */
export function tencentFields(
  provider: RunningProvider,
  { method = 'GET', fields = {}, late = {}, at = Date.now() }: TencentQuestion,
): Fields {
  const sent = present({
    Action: 'DescribeServiceEvent',
    Timestamp: String(Math.floor(at / 1000)),
    Nonce: String(nonce++),
    Region: 'ap-guangzhou',
    SecretId: variable(provider, 'TENCENTCLOUD_SECRET_ID'),
    Token: provider.variables['TENCENTCLOUD_TOKEN'],
    clusterId: variable(provider, 'CCS_CLUSTER_ID'),
    serviceName: variable(provider, 'CCS_SERVICE_NAME'),
    ...fields,
  });
  const request = {
    method,
    target: '/v2/index.php',
    headers: { host: new URL(provider.origin).host },
    query: sent,
    form: sent,
  };
  const Signature = signTencent(request, variable(provider, 'TENCENTCLOUD_SECRET_KEY'));
  return present({ ...Object.fromEntries(sent), Signature, ...late });
}

function present(fields: Readonly<Record<string, string | undefined>>): Fields {
  return Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}
