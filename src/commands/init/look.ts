import { type Client, type ConfiguredCredentials, ConfigurationError, createClient } from '../../client/index.ts';
import type { Contract } from '../../contract/index.ts';
import type { FoundList, ServiceLook } from '../../discovery/index.ts';
import { accessOf, type Variables } from '../../environments/index.ts';
import type { Asking } from './asking.ts';

const TIMEOUT_MS = 10_000;

/** Where to look, and with which variables: those of the process and of `.env`, and what the command line says. */
export interface Looking {
  readonly endpoint: string;
  readonly token?: string;
  readonly variables: Variables;
  readonly asking: Asking;
}

/** Looks at a service, and says what it saw. It sends nothing but GET, and credentials to the endpoint alone. */
export async function look(lists: readonly FoundList[], contract: Contract, looking: Looking): Promise<ServiceLook> {
  const { lookAtService } = await import('../../discovery/index.ts');
  const variables = {
    ...looking.variables,
    [contract.variables.endpoint]: looking.endpoint,
    ...signedIn(contract, looking.token),
  };
  const values = await valuesOf(contract, variables, looking.asking);
  const client = clientOf(contract, variables, looking.endpoint);
  try {
    const seen = await lookAtService(lists, { contract, client, values });
    for (const { operation, sentences } of seen.saw)
      for (const sentence of sentences) console.log(client.mask(`saw      ${operation}: ${sentence}`));
    return seen;
  } finally {
    await client.close();
  }
}

/** The token of the command line as the variable that the contract has for it; a name and a password stand before and after a colon. */
function signedIn({ credentials }: Contract, token: string | undefined): Variables {
  const [scheme] = credentials;
  if (token === undefined || scheme === undefined) return {};
  const { token: variable, username, password } = scheme.variables;
  const [name, ...rest] = token.split(':');
  if (variable !== undefined) return { [variable]: token };
  return username !== undefined && password !== undefined ? { [username]: name, [password]: rest.join(':') } : {};
}

/** Values of the parameters that every request needs. What no variable holds is asked for. */
async function valuesOf(
  { variables: names }: Contract,
  variables: Variables,
  asking: Asking,
): Promise<Record<string, string>> {
  const [resource = {}] = Object.values(names.resources);
  const values: Record<string, string> = {};
  for (const [name, { variable, default: usual, optional }] of Object.entries({ ...names.parameters, ...resource })) {
    const known = variables[variable] ?? usual;
    const value = known ?? (optional ? '' : await asking.text(`Which ${name} is looked at? (later: ${variable})`, ''));
    if (value !== '') values[name] = value;
  }
  return values;
}

/** Without credentials the service is asked all the same: it may let guests in, or say that it does not. */
function clientOf(contract: Contract, variables: Variables, endpoint: string): Client {
  return createClient({ contract, endpoint, credentials: credentialsOf(contract, variables), timeoutMs: TIMEOUT_MS });
}

function credentialsOf(contract: Contract, variables: Variables): readonly ConfiguredCredentials[] {
  try {
    return accessOf(contract, variables).credentials;
  } catch (error) {
    const isMissing = error instanceof ConfigurationError && /there are no credentials/.test(error.message);
    if (!isMissing) throw error;
    return [];
  }
}
