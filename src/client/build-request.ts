import { barePath, type Operation, type Parameter, writeParameter } from '../contract/index.ts';
import { jsonOf } from './json-of.ts';
import type { ClientRequest } from './client.ts';
import { ConfigurationError } from './configuration-error.ts';
import { encodeSegment, percentEncode } from './encoding.ts';
import { MASK } from './masking/index.ts';
import { type Pair, wirePairs, wireText } from './wire-pairs.ts';
import type { WireRequest } from './wire-request.ts';

const FORM = 'application/x-www-form-urlencoded';

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
  const body = bodyOf(operation);
  const placed = placedIn(request, body?.kind ?? 'query');
  const cookies = placed('cookie').map(([name, value]) => `${name}=${percentEncode(value)}`);
  const headers = {
    ...(body && { 'content-type': body.type }),
    ...(cookies.length > 0 && { cookie: cookies.join('; ') }),
    ...Object.fromEntries(placed('header').map(([name, value]) => [name.toLowerCase(), value])),
  };
  return {
    method: operation.method,
    origin: endpoint.origin,
    path: endpoint.pathname.replace(/\/$/, '') + fillPath(operation.path, request),
    query: placed('query'),
    headers,
    ...(body?.kind === 'form' && { form: placed('form') }),
    ...(body?.kind === 'json' && { json: jsonOf(operation, placed('json')) }),
    ...(request.malformation && { malformation: request.malformation }),
  };
}

/** What a request carries in its body; a form where only its fields are known. */
function bodyOf({ body, method, parameters }: Operation): Operation['body'] {
  if (body) return body;
  const hasFields = parameters.some(({ in: place }) => place === 'form');
  return method === 'POST' && hasFields ? { kind: 'form', type: FORM } : undefined;
}

/** The names and values of one place, as they stand on the wire. A name that the contract does not know goes to `fallback`. */
function placedIn(request: ClientRequest, fallback: Parameter['in']): (place: Parameter['in']) => Pair[] {
  const known = new Map(request.operation.parameters.map((parameter) => [parameter.name, parameter]));
  const once = Object.entries({ ...constantsOf(request), ...request.parameters });
  const again = Object.entries(request.repeated ?? {});
  return (place) => {
    const isHere = ([name]: Pair) => (known.get(name)?.in ?? fallback) === place;
    const pairs = [...once, ...(place === 'query' || place === 'form' ? again : [])].filter(isHere);
    return pairs.flatMap(([name, value]) => {
      const parameter = known.get(name);
      return wirePairs(parameter ?? {}, parameter?.sentAs ?? name, value);
    });
  };
}

function constantsOf({ operation, omit }: ClientRequest): Record<string, string> {
  const constants = operation.parameters.filter(
    ({ role, name, schema }) => role === 'constant' && 'const' in schema && !omit?.includes(name),
  );
  return Object.fromEntries(
    constants.map((constant) => [constant.name, writeParameter(constant, constant.schema['const']) ?? '']),
  );
}

function isNamed(name: string): (parameter: Parameter) => boolean {
  return (parameter) => parameter.in === 'path' && parameter.name === name;
}

function fillPath(template: string, { operation, parameters }: ClientRequest): string {
  const filled = barePath(template).replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined)
      throw new ConfigurationError([`${operation.id} has no value for "${name}" in ${template}. Give it one.`]);
    return encodeSegment(wireText(operation.parameters.find(isNamed(name)), value));
  });
  // Documents write paths in their own language, and a URL holds ASCII alone.
  return filled.replace(/[^\u0021-\u007e]+/gu, percentEncode);
}
