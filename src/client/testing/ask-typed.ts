import { test } from '#test';
import { findContract } from '../../contract/index.ts';
import { createClient } from '../create-client.ts';
import { createTypedClient, type CallFailed } from '../typed/index.ts';
import { startStub, type Stub } from './start-stub.ts';
import { CONTRACTS } from '../../contract/testing/index.ts';

/** What the stub answers. */
export interface Sent {
  readonly status?: number;
  /** Default: `application/json`; `undefined` for none. */
  readonly type?: string | undefined;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

const PARAMETERS = {
  modelarts: { project_id: 'p', service_id: 's' },
  'tencent-ccs': { clusterId: 'c', serviceName: 's' },
} as const;
/** A list of each API. */
export const LIST = { modelarts: 'ShowServiceEvents', 'tencent-ccs': 'DescribeServiceEvent' } as const;
export type Api = keyof typeof LIST;

/** Gives the tests of a file a provider that answers what they say, and asks it with the typed client: the reply, and what a walk over the list throws. */
export function typedAtStub() {
  let sent: Sent = { body: '' };
  let stub: Stub;
  test.beforeAll(async () => {
    stub = await startStub((response) => {
      const { status = 200, body, headers } = sent;
      const type = 'type' in sent ? sent.type : 'application/json';
      response.writeHead(status, { ...(type !== undefined && { 'content-type': type }), ...headers }).end(body);
    });
  });
  test.afterAll(() => stub.close());
  return async (api: Api, answer: Sent) => {
    sent = answer;
    const client = clientOf(api, stub.origin);
    const typed = createTypedClient<Record<string, { parameters: object; responses: object }>>(
      client,
      findContract(CONTRACTS, api),
      { retries: 0 },
    );
    const reply = await typed.call(LIST[api], PARAMETERS[api]);
    const thrown = await typed
      .items(LIST[api], PARAMETERS[api])
      .next()
      .then(
        () => undefined,
        (error: CallFailed) => error,
      );
    await client.close();
    return { reply, thrown };
  };
}

function clientOf(api: Api, endpoint: string) {
  const contract = findContract(CONTRACTS, api);
  const scheme = contract.credentials.find(({ form }) => form === 'token');
  return createClient({
    contract,
    endpoint,
    credentials: scheme ? [{ scheme, values: { token: 'token-of-the-caller' } }] : [],
    timeoutMs: 5000,
    connection: { environment: {} },
  });
}
