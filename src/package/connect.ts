import type { Apis } from '../../generated/apis.ts';
import { createClient, createTypedClient, type TypedClient, type TypedClientOptions } from '../client/index.ts';
import { findContract, loadContracts, type Contract } from '../contract/index.ts';
import { accessOf, environmentOf, type Variables } from '../environments/index.ts';

/** Parameters that name what to look at, by a name of one's own: `real-time` → `{ project_id, service_id }`. */
export type Resources = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A typed client that is signed in, what it looks at there, and how to close it. */
export interface Connection<Api extends keyof Apis, Own extends Resources = Resources> extends TypedClient<
  Apis[Api]['operations'],
  Apis[Api]['filled']
> {
  /** The caller's own, or what the variables name. */
  readonly resources: Own;
  close(): Promise<void>;
}

export interface ConnectOptions<Own extends Resources = Resources> extends Omit<TypedClientOptions, 'wait'> {
  /** What to look at. The variables then say only where the API runs and how to sign in. */
  readonly resources?: Own;
  /** Milliseconds that one request may take, its answer included; 10,000 by default. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;

/** Connects to an API where the variables say it runs (`SHOP_ENDPOINT`, …), with the credentials among them. Throws `ConfigurationError` with every problem. */
export function connect<Api extends keyof Apis & string, Own extends Resources = Resources>(
  api: Api,
  variables: Variables = process.env,
  options: ConnectOptions<Own> = {},
): Connection<Api, Own> {
  const contract = findContract(loadContracts(), api);
  const { timeoutMs = TIMEOUT_MS, resources: own, ...typed } = options;
  const { endpoint, credentials, resources } =
    own === undefined ? configured(contract, variables) : { ...accessOf(contract, variables), resources: own };
  const client = createClient({ contract, endpoint, credentials, timeoutMs });
  const operations = createTypedClient<object>(client, contract, typed);
  // Which API it is, is only known when it is called; the generated table says what belongs to the name.
  return { ...operations, resources, close: () => client.close() } as Connection<Api, Own>;
}

function configured(contract: Contract, variables: Variables) {
  const { endpoint, credentials, resources } = environmentOf(contract, variables, 'default');
  return {
    endpoint,
    credentials,
    resources: Object.fromEntries(resources.map(({ name, parameters }) => [name, parameters])),
  };
}
