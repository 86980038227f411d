import type { Apis } from '../../generated/apis.ts';
import { createClient, createTypedClient, type TypedClient } from '../client/index.ts';
import { findContract, loadContracts } from '../contract/index.ts';
import { environmentOf, type Variables } from '../environments/index.ts';

/** A typed client that is signed in, what it looks at there, and how to close it. */
export interface Connection<Api extends keyof Apis> extends TypedClient<Apis[Api]['operations'], Apis[Api]['filled']> {
  /** Parameters of what the variables name, by kind of resource: `real-time` → `{ project_id, service_id }`. */
  readonly resources: Readonly<Record<string, Readonly<Record<string, string>>>>;
  close(): Promise<void>;
}

/** Milliseconds that one request may take. */
const PATIENCE = 10_000;

/** Connects to an API where the variables say it runs (`MODELARTS_ENDPOINT`, …), with the credentials among them. Throws `ConfigurationError` with every problem. */
export function connect<Api extends keyof Apis & string>(
  api: Api,
  variables: Variables = process.env,
): Connection<Api> {
  const contract = findContract(loadContracts(), api);
  const { endpoint, credentials, resources: known } = environmentOf(contract, variables, 'default');
  const client = createClient({ contract, endpoint, credentials, timeoutMs: PATIENCE });
  const resources = Object.fromEntries(known.map(({ name, parameters }) => [name, parameters]));
  // Which API it is, is only known when it is called; the generated table says what belongs to the name.
  return { ...createTypedClient<object>(client, contract), resources, close: () => client.close() } as Connection<Api>;
}
