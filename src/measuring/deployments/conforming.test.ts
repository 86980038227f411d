import { gzipSync } from 'node:zlib';
import { expect, test } from '#test';
import { type ProviderOptions, startProvider } from '../../provider/index.ts';
import { type Answered, type Manner, startGateway } from './start-gateway.ts';
import { throughGateway } from './through-gateway.ts';
import { verifyAt, violationsOf } from './verify-at.ts';
import { SIGNED_API, TOKEN_API } from '../../contract/testing/index.ts';

const TOKENS = [TOKEN_API.api];
const SIGNED = [SIGNED_API.api];

interface Deployment {
  readonly name: string;
  readonly options: ProviderOptions;
  readonly manner?: Manner;
  readonly apis?: readonly string[];
  readonly settings?: Readonly<Record<string, string>>;
}

const withHeaders =
  (change: (headers: Record<string, string>) => Record<string, string>): Manner =>
  async (_asked, provider) => {
    const answer = await provider();
    return { ...answer, headers: change({ ...answer.headers }) };
  };

/** Words each refusal as the gateway of a cloud does: with its own code and the id of the request. */
const gatewayCodes: Manner = async (_asked, provider) => {
  const answer = await provider();
  return isRefusal(answer)
    ? refusal(answer, {
        error_code: 'APIGW.0301',
        error_msg: 'Incorrect IAM authentication information.',
        request_id: '3a1e8f0c5d7b4a6f9e2d1c0b8a7f6e5d',
      })
    : answer;
};

/** Error codes have eight digits instead of four. */
const eightDigits: Manner = async (_asked, provider) => {
  const answer = await provider();
  return isRefusal(answer)
    ? refusal(answer, withLongCode(JSON.parse(String(answer.body)) as { error_code: string }))
    : answer;
};

function withLongCode(body: { readonly error_code: string }): object {
  return { ...body, error_code: body.error_code.replace(/\d+$/, '50021001') };
}

const gzipped: Manner = async ({ headers }, provider) => {
  const answer = await provider();
  const { 'content-length': _length, ...kept } = answer.headers;
  return String(headers['accept-encoding']).includes('gzip')
    ? { ...answer, headers: { ...kept, 'content-encoding': 'gzip' }, body: gzipSync(answer.body) }
    : answer;
};

/** Answers come in pieces that tear characters apart. */
const chunked: Manner = async (_asked, provider) => {
  const {
    status,
    headers: { 'content-length': _length, ...headers },
    body,
  } = await provider();
  const bytes = Buffer.from(body);
  return (response) => {
    response.writeHead(status, headers);
    for (let at = 0; at < bytes.length; at += 997) response.write(bytes.subarray(at, at + 997));
    response.end();
  };
};

/** Interim answers that nobody asked for come before each answer, as a proxy sends them. */
const interim: Manner = async (_asked, provider) => {
  const { status, headers, body } = await provider();
  return (response) => {
    response.writeContinue();
    response.writeProcessing();
    response.writeEarlyHints({ link: '</style.css>; rel=preload' });
    response.writeContinue();
    response.writeHead(status, headers).end(body);
  };
};

function isRefusal({ status }: Answered): boolean {
  return status === 401 || status === 403;
}

function refusal({ status, headers: { 'content-length': _length, ...headers } }: Answered, body: object): Answered {
  return { status, headers, body: JSON.stringify(body) };
}

const few = { items: 45 };

/** Ways in which a provider may be without breaking a promise, two in most of them. The detection measures others without connections: see its controls. */
const deployments: readonly Deployment[] = [
  {
    name: 'exactly one page of the default size, and headers that no document names',
    options: { items: 20 },
    manner: withHeaders((headers) => ({
      ...headers,
      server: 'api-gateway',
      'x-request-id': '7',
      'strict-transport-security': 'max-age=31536000',
      vary: 'origin',
    })),
    apis: TOKENS,
  },
  {
    name: 'exactly one page of the largest size, and a media type in capitals',
    options: { items: 100 },
    manner: withHeaders((headers) => ({ ...headers, 'content-type': 'Application/JSON;Charset=UTF-8' })),
    apis: TOKENS,
  },
  {
    name: '25,000 events, and the codes of a gateway with a request id',
    options: { items: 25_000 },
    manner: gatewayCodes,
    apis: TOKENS,
  },
  {
    name: '1,000,000 events, and codes of eight digits',
    options: { items: 1_000_000 },
    manner: eightDigits,
    apis: TOKENS,
  },
  {
    name: 'all events in one millisecond, no config in the log of an update that failed or still runs, and interim answers',
    options: { ...few, world: { ties: true, configured: 'successes' } },
    manner: interim,
    apis: TOKENS,
  },
  {
    name: 'ties in another order that stays, and logs in no order',
    options: { ...few, world: { ties: true, tieOrder: 'scattered', logs: 'in-no-order' } },
    apis: TOKENS,
  },
  {
    name: 'texts of 20,000 characters with quotes, Chinese and HTML, and gzip',
    options: { items: 12, world: { longTexts: true } },
    manner: gzipped,
  },
  {
    name: 'a media type without charset',
    options: few,
    manner: withHeaders((headers) => ({ ...headers, 'content-type': 'application/json' })),
    apis: SIGNED,
  },
  {
    name: 'chunked answers, and a service that is not there answered with an empty list',
    options: { ...few, world: { unknownService: 'empty' } },
    manner: chunked,
  },
  {
    name: 'a latency of 100 ms',
    options: { items: 30, latencyMs: 100 },
    apis: SIGNED,
    settings: { CONTRACT_CONCURRENCY: '32' },
  },
  { name: 'events that keep arriving', options: { items: 60, arrivals: { perSecond: 25 } }, apis: TOKENS },
  {
    name: 'a gateway that fails now and then',
    options: { items: 30, world: { gatewayErrorEvery: 60 } },
    apis: TOKENS,
  },
];
for (const { name, options, manner, apis, settings } of deployments)
  test(`${name}: no promise is broken`, async () => {
    const provider = await startProvider(options);
    const gateway = await startGateway(provider.origin, manner);
    const variables = throughGateway(provider, gateway, provider.variables);
    const run = await verifyAt({ variables: { ...variables, ...settings }, ...(apis && { apis }) });
    await Promise.all([gateway.close(), provider.close()]);
    expect(violationsOf(run)).toEqual([]);
    expect(run.apis.map(({ trouble }) => trouble)).toEqual(run.apis.map(() => undefined));
    for (const { verdicts } of run.apis)
      expect(verdicts.filter(({ verdict }) => verdict === 'passed').length).toBeGreaterThan(15);
  });
