import type { Parameter } from '../contract/index.ts';
import type { ClientRequest } from './client.ts';
import { ConfigurationError } from './configuration-error.ts';
import { encodeSegment } from './encoding.ts';
import { MASK } from './masking/index.ts';
import type { WireRequest } from './wire-request.ts';

/** Places each parameter where the contract wants it. Credentials are added later. */
export function buildRequest(endpoint: URL, request: ClientRequest): WireRequest {
  const built = builtFromParameters(endpoint, request);
  return request.target === undefined ? built : { ...built, ...atTarget(endpoint, request.target) };
}

/** What stands in a URL that the provider gave. A credential that was masked in it is added anew like every other. */
function atTarget({ origin }: URL, target: string): Pick<WireRequest, 'path' | 'query'> {
  const { pathname, searchParams } = new URL(origin + target);
  return { path: pathname, query: [...searchParams].filter(([, value]) => value !== MASK) };
}

function builtFromParameters(endpoint: URL, request: ClientRequest): WireRequest {
  const { operation } = request;
  const places = placesOf(operation.parameters);
  const parameters = { ...constantsOf(request), ...request.parameters };
  const fallback = operation.method === 'POST' ? 'form' : 'query';
  const inPlace = (place: Parameter['in']) =>
    [...Object.entries(parameters), ...Object.entries(place === 'header' ? {} : (request.repeated ?? {}))].filter(
      ([name]) => (places.get(name) ?? fallback) === place,
    );
  const headers = Object.fromEntries(inPlace('header').map(([name, value]) => [name.toLowerCase(), value]));
  return {
    method: operation.method,
    origin: endpoint.origin,
    path: endpoint.pathname.replace(/\/$/, '') + fillPath(operation.path, request),
    query: inPlace('query'),
    headers:
      operation.method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded', ...headers } : headers,
    ...(operation.method === 'POST' && { form: inPlace('form') }),
  };
}

function placesOf(parameters: readonly Parameter[]): ReadonlyMap<string, Parameter['in']> {
  return new Map(parameters.map((parameter) => [parameter.name, parameter.in]));
}

function constantsOf({ operation, omit }: ClientRequest): Record<string, string> {
  const constants = operation.parameters.filter(
    ({ role, name, schema }) => role === 'constant' && 'const' in schema && !omit?.includes(name),
  );
  return Object.fromEntries(constants.map(({ name, schema }) => [name, String(schema['const'])]));
}

function fillPath(template: string, { operation, parameters }: ClientRequest): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined)
      throw new ConfigurationError([`${operation.id} has no value for "${name}" in ${template}. Give it one.`]);
    return encodeSegment(value);
  });
}
