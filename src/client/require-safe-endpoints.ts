import type { ClientOptions, ConfiguredCredentials } from './client.ts';
import { ConfigurationError } from './configuration-error.ts';
import { tokenUrlOf } from './credentials/index.ts';
import { isLoopback } from './transport/index.ts';

/** Refuses to send credentials over plain http to another machine, because everybody on the way could read them. Returns the endpoint. */
export function requireSafeEndpoints({ contract, endpoint, credentials }: ClientOptions): URL {
  const own = endpointOf(endpoint, contract.variables.endpoint);
  const others = credentials.flatMap((configured) => signInsOf(configured, own));
  const all = credentials.length > 0 ? [{ url: own, variable: contract.variables.endpoint }, ...others] : [];
  for (const { url, variable } of all) {
    if (url.protocol === 'http:' && !isLoopback(url.hostname))
      throw new ConfigurationError([
        `${variable} is "${url.href}": credentials would be readable on the way. Use https, or take the credentials away.`,
      ]);
  }
  return own;
}

/** Where credentials go besides the endpoint: to a service where callers sign in, or to where a token is fetched. */
function signInsOf({ scheme, values }: ConfiguredCredentials, own: URL): { url: URL; variable: string }[] {
  const { endpoint } = values;
  const tokenUrl = tokenUrlOf(scheme, values, own.href);
  const variable = (part: string) => scheme.variables[part] ?? part;
  return [
    ...(endpoint === undefined
      ? []
      : [{ url: endpointOf(endpoint, variable('endpoint')), variable: variable('endpoint') }]),
    ...(tokenUrl === undefined
      ? []
      : [{ url: addressOf(tokenUrl, variable('tokenUrl')), variable: variable('tokenUrl') }]),
  ];
}

function endpointOf(text: string, variable: string): URL {
  const url = addressOf(text, variable);
  if (url.search || url.hash || url.username || url.password)
    throw new ConfigurationError([
      `${variable} says more than an origin and a base path. Take away the query, the fragment and the user.`,
    ]);
  return url;
}

function addressOf(text: string, variable: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new ConfigurationError([
    `${variable} is "${text}", which is no address. Write it like https://host.example.com.`,
  ]);
}
