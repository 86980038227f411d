import { test } from '#test';
import { createClient } from '../create-client.ts';
import { createTypedClient, type CallFailed } from '../typed/index.ts';
import { startStub, type Stub } from './start-stub.ts';
import { BY_CODE, BY_STATUS } from './library-contracts.ts';

/** What the stub answers. */
export interface Sent {
  readonly status?: number;
  /** Default: `application/json`; `undefined` for none. */
  readonly type?: string | undefined;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

const APIS = {
  'by-status': { contract: BY_STATUS, list: 'ListLoans' },
  'by-code': { contract: BY_CODE, list: 'ListReturns' },
} as const;
/** How an API refuses: with a status, or with a code in an answer of status 200. */
export type Api = keyof typeof APIS;
/** The list of each API. */
export const LIST = { 'by-status': APIS['by-status'].list, 'by-code': APIS['by-code'].list } as const;
const PARAMETERS = { shelf: 's' };

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
      APIS[api].contract,
      { retries: 0 },
    );
    const reply = await typed.call(LIST[api], PARAMETERS);
    const thrown = await typed
      .items(LIST[api], PARAMETERS)
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
  const { contract } = APIS[api];
  const scheme = contract.credentials.find(({ form }) => form === 'token');
  return createClient({
    contract,
    endpoint,
    credentials: scheme ? [{ scheme, values: { token: 'token-of-the-caller' } }] : [],
    timeoutMs: 5000,
    connection: { environment: {} },
  });
}
