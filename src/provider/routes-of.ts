import { barePath, fragmentOf, type Operation } from '../contract/index.ts';
import type { SignInService } from './authentication/index.ts';
import { gatewayErrors } from './gateway-errors.ts';
import { firstValue, type IncomingRequest } from './http/incoming-request.ts';
import type { Route } from './http/route.ts';
import type { ServedApi } from './serve-api.ts';

interface Serving {
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** One request in so many meets an error of the gateway; 0 for none. */
  readonly gatewayErrorEvery: number;
}

/** What answers each method and path of an API: its operations, and the services where callers sign in. */
export function routesOf(api: ServedApi, { clock, gatewayErrorEvery }: Serving): Route[] {
  const nextError = gatewayErrors(gatewayErrorEvery);
  return [
    ...firstOfEachPlace(api.contract.operations).map((first): Route => ({
      method: first.method,
      path: barePath(first.path),
      answer: (request) => {
        const ask = { operation: askedFor(api.contract.operations, { request, first }), request, now: clock() };
        const error = nextError();
        return error === undefined ? api.answer(ask) : api.refuse(ask, error);
      },
    })),
    ...api.credentials.signInServices.map((service) => signInRoute(service, clock)),
  ];
}

function placeOf({ method, path }: Operation): string {
  return `${method} ${barePath(path)}`;
}

function firstOfEachPlace(operations: readonly Operation[]): readonly Operation[] {
  return operations.filter(
    (each, index) => operations.findIndex((other) => placeOf(other) === placeOf(each)) === index,
  );
}

/** Operations of one path are told apart by what stands behind `#` in their documents. A request that names none of them is about the first. */
function askedFor(
  operations: readonly Operation[],
  { request, first }: { readonly request: IncomingRequest; readonly first: Operation },
): Operation {
  const beside = operations.filter((operation) => placeOf(operation) === placeOf(first));
  const named = beside.find(({ path }) => {
    const [name = '', value] = fragmentOf(path) ?? [];
    const sent = request.headers[name.toLowerCase()] ?? firstValue([...request.query, ...request.form], name);
    return sent !== undefined && sent === value;
  });
  return named ?? first;
}

function signInRoute(service: SignInService, clock: () => number): Route {
  return {
    method: 'POST',
    path: service.path,
    answer: (request) => {
      const { status, headers, body } = service.answer(request, clock());
      const always = {
        'content-type': 'application/json; charset=utf-8',
        date: new Date(clock()).toUTCString(),
        'x-request-id': request.id,
      };
      return { status, headers: { ...always, ...headers }, text: JSON.stringify(body) };
    },
  };
}
