import type { AddressInfo } from 'node:net';
import { loadContracts } from '../contract/index.ts';
import { answerUnknownRoute } from './answer-unknown-route.ts';
import { basePaths } from './base-paths.ts';
import { createRandom } from './data/index.ts';
import { answerDirectly } from './http/answer-directly.ts';
import { createServer } from './http/create-server.ts';
import type { ServerSetting } from './http/route.ts';
import { serveDocumentation } from './http/serve-documentation.ts';
import type { ProviderOptions, RunningProvider } from './options.ts';
import { requireSound } from './own-data.ts';
import { routesOf } from './routes-of.ts';
import { serveApi, type ServedApi } from './serve-api.ts';
import { USUAL_WORLD, type World } from './world.ts';

/** Starts every API on one port of this machine. Rejects where the port is taken. */
export async function startProvider(options: ProviderOptions = {}): Promise<RunningProvider> {
  const { port = 0, seed = 1, latencyMs = 0, clock = Date.now, contracts = loadContracts() } = options;
  const { startedAt = clock() } = options;
  const world: World = { ...USUAL_WORLD, ...options.world };
  requireSound(options.data ?? {}, contracts);
  const apis = contracts.map((contract) => serveApi(contract, { ...options, seed, startedAt, world }));
  const requests = countRequests(seed);
  const { routes, baseOf } = placed(apis, { clock, gatewayErrorEvery: world.gatewayErrorEvery });
  const setting: ServerSetting = {
    routes,
    answerUnknown: (request) => answerUnknownRoute(apis, request, clock()),
    identify: requests.identify,
    latencyMs,
  };
  const server = createServer(setting);
  serveDocumentation(server, contracts);
  await server.listen({ host: '127.0.0.1', port });
  const origin = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  const stopArrivals = startArrivals(apis, { clock, perSecond: options.arrivals?.perSecond });
  return {
    origin,
    variables: Object.assign({}, ...apis.map((api) => variablesOf(api, origin + baseOf(api)))) as Record<
      string,
      string
    >,
    requests: requests.count,
    answer: answerDirectly(setting),
    close: async () => {
      stopArrivals();
      await server.close();
    },
  };
}

/** The routes of all APIs on one port. Two that answer the same path are told apart by the name of the second one before it. */
function placed(apis: readonly ServedApi[], serving: Parameters<typeof routesOf>[1]) {
  const routed = apis.map((api) => ({ api: api.contract.api, routes: routesOf(api, serving) }));
  const bases = basePaths(routed);
  return {
    routes: routed.flatMap(({ api, routes }) =>
      routes.map((route) => ({ ...route, path: `${bases.get(api) ?? ''}${route.path}` })),
    ),
    baseOf: ({ contract }: ServedApi) => bases.get(contract.api) ?? '',
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
