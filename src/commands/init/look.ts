import { type Client, type ConfiguredCredentials, ConfigurationError, createClient } from '../../client/index.ts';
import type { Contract } from '../../contract/index.ts';
import type { FoundList } from '../../discovery/index.ts';
import { accessOf, type Variables } from '../../environments/index.ts';

const TIMEOUT_MS = 10_000;

/** Looks at a service, says what it saw, and gives the lists with it. It sends nothing but GET, and credentials to the endpoint alone. */
export async function look(
  lists: readonly FoundList[],
  contract: Contract,
  variables: Variables,
): Promise<readonly FoundList[]> {
  const { lookAtService } = await import('../../discovery/index.ts');
  const client = clientOf(contract, variables);
  try {
    const seen = await lookAtService(lists, { contract, client, values: valuesOf(contract, variables) });
    for (const { operation, sentences } of seen.saw)
      for (const sentence of sentences) console.log(client.mask(`saw      ${operation}: ${sentence}`));
    return seen.lists;
  } finally {
    await client.close();
  }
}

function valuesOf({ variables: names }: Contract, variables: Variables): Record<string, string> {
  const [resource = {}] = Object.values(names.resources);
  const references = Object.entries({ ...names.parameters, ...resource });
  return Object.fromEntries(
    references.flatMap(([name, { variable, default: usual }]) => {
      const value = variables[variable] ?? usual;
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
}

function clientOf(contract: Contract, variables: Variables): Client {
  const { endpoint, credentials } = accessWith(contract, variables);
  return createClient({ contract, endpoint, credentials, timeoutMs: TIMEOUT_MS });
}

/** Without credentials the service is asked all the same: it may let guests in, or say that it does not. */
function accessWith(
  contract: Contract,
  variables: Variables,
): { readonly endpoint: string; readonly credentials: readonly ConfiguredCredentials[] } {
  try {
    return accessOf(contract, variables);
  } catch (error) {
    const isMissing = error instanceof ConfigurationError && error.message.includes('there are no credentials');
    if (!isMissing) throw error;
    return { endpoint: variables[contract.variables.endpoint] ?? '', credentials: [] };
  }
}
