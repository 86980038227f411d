import type { AddressInfo } from 'node:net';
import { loadContracts } from '../contract/index.ts';
import { answerUnknownRoute } from './answer-unknown-route.ts';
import { createRandom } from './data/index.ts';
import { answerWithoutConnection, createServer } from './http/create-server.ts';
import { serveDocumentation } from './http/serve-documentation.ts';
import type { ProviderOptions, RunningProvider } from './options.ts';
import { routesOf } from './routes-of.ts';
import { serveApi, type ServedApi } from './serve-api.ts';
import { USUAL_WORLD, type World } from './world.ts';

/** Starts every API on one port of this machine. Rejects where the port is taken. */
export async function startProvider(options: ProviderOptions = {}): Promise<RunningProvider> {
  const { port = 0, seed = 1, latencyMs = 0, clock = Date.now, contracts = loadContracts() } = options;
  const world: World = { ...USUAL_WORLD, ...options.world };
  const startedAt = clock();
  const apis = contracts.map((contract) => serveApi(contract, { ...options, seed, startedAt, world }));
  const requests = countRequests(seed);
  const server = createServer({
    routes: apis.flatMap((api) => routesOf(api, { clock, gatewayErrorEvery: world.gatewayErrorEvery })),
    answerUnknown: (request) => answerUnknownRoute(apis, request, clock()),
    identify: requests.identify,
    latencyMs,
  });
  serveDocumentation(server, contracts);
  await server.listen({ host: '127.0.0.1', port });
  const origin = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  const stopArrivals = startArrivals(apis, { clock, perSecond: options.arrivals?.perSecond });
  return {
    origin,
    variables: Object.assign({}, ...apis.map((api) => variablesOf(api, origin))) as Record<string, string>,
    requests: requests.count,
    answer: (request) => answerWithoutConnection(server, request),
    close: async () => {
      stopArrivals();
      await server.close();
    },
  };
}

/** Counts requests, and gives each its id. */
function countRequests(seed: number): { readonly identify: () => string; readonly count: () => number } {
  const random = createRandom(seed, 'requests');
  let count = 0;
  return {
    identify: () => {
      count++;
      return random.hex(32);
    },
    count: () => count,
  };
}

/** Adds items while the provider runs, until the returned function is called. */
function startArrivals(
  apis: readonly ServedApi[],
  { clock, perSecond }: { readonly clock: () => number; readonly perSecond: number | undefined },
): () => void {
  if (perSecond === undefined) return () => undefined;
  const timer = setInterval(() => apis.forEach((api) => api.world.arrive?.(clock())), 1000 / perSecond);
  return () => clearInterval(timer);
}

function variablesOf({ contract, world, credentials }: ServedApi, origin: string): Readonly<Record<string, string>> {
  return { [contract.variables.endpoint]: origin, ...world.variables, ...credentials.variables(origin) };
}
