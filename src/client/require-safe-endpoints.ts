import type { ClientOptions } from './client.ts';
import { ConfigurationError } from './configuration-error.ts';
import { isLoopback } from './transport/index.ts';

/** Refuses to send credentials over plain http to another machine, because everybody on the way could read them. Returns the endpoint. */
export function requireSafeEndpoints({ contract, endpoint, credentials }: ClientOptions): URL {
  const own = endpointOf(endpoint, contract.variables.endpoint);
  const signIns = credentials.flatMap(({ scheme, values }) =>
    values['endpoint'] === undefined
      ? []
      : [{ text: values['endpoint'], variable: scheme.variables['endpoint'] ?? 'endpoint' }],
  );
  const others = signIns.map(({ text, variable }) => ({ url: endpointOf(text, variable), variable }));
  const all = credentials.length > 0 ? [{ url: own, variable: contract.variables.endpoint }, ...others] : [];
  for (const { url, variable } of all) {
    if (url.protocol === 'http:' && !isLoopback(url.hostname))
      throw new ConfigurationError([
        `${variable} is "${url.href}": credentials would be readable on the way. Use https, or take the credentials away.`,
      ]);
  }
  return own;
}

function endpointOf(text: string, variable: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new ConfigurationError([
      `${variable} is "${text}", which is no address. Write it like https://host.example.com.`,
    ]);
  if (url.search || url.hash || url.username || url.password)
    throw new ConfigurationError([
      `${variable} says more than an origin and a base path. Take away the query, the fragment and the user.`,
    ]);
  return url;
}
