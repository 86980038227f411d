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
    ...atEachPlace(api.contract.operations).map((several): Route => ({
      method: several[0].method,
      path: barePath(several[0].path),
      answer: (request) => {
        const ask = { operation: askedFor(several, request), request, now: clock() };
        const error = nextError();
        return error === undefined ? api.answer(ask) : api.refuse(ask, error);
      },
    })),
    ...api.credentials.signInServices.map((service) => signInRoute(service, clock)),
  ];
}

type Several = readonly [first: Operation, ...others: Operation[]];

/** The operations of each method and path. */
function atEachPlace(operations: readonly Operation[]): readonly Several[] {
  const groups = Map.groupBy(operations, ({ method, path }) => `${method} ${barePath(path)}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] as const],
  );
}

/** Operations of one path are told apart by what stands behind `#` in their documents. A request that names none of them is about the first. */
function askedFor([first, ...others]: Several, request: IncomingRequest): Operation {
  if (others.length === 0) return first;
  const named = [first, ...others].find(({ path }) => {
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
