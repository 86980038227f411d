import type { SignInService } from './authentication/index.ts';
import { gatewayErrors } from './gateway-errors.ts';
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
    ...api.contract.operations.map((operation): Route => ({
      method: operation.method,
      path: operation.path,
      answer: (request) => {
        const ask = { operation, request, now: clock() };
        const error = nextError();
        return error === undefined ? api.answer(ask) : api.refuse(ask, error);
      },
    })),
    ...api.credentials.signInServices.map((service) => signInRoute(service, clock)),
  ];
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
