import type { AddressInfo } from 'node:net';
import { loadContracts } from '../contract/index.ts';
import { createRandom } from './data/index.ts';
import { serveDocumentation } from './documentation.ts';
import type { ProviderOptions, RunningProvider } from './options.ts';
import type { IncomingRequest } from './incoming-request.ts';
import { type Reply } from './pipeline/index.ts';
import { serveApi, type ServedApi } from './served-api.ts';
import { answerWithoutConnection, createServer, type Route } from './server.ts';
import { USUAL_WORLD, type World } from './world.ts';
import { Refusal } from './refusal.ts';

const GATEWAY = ['unavailable/502', 'unavailable/503', 'unavailable/504', 'throttled'] as const;

/** Starts every API on one port of this machine. Rejects where the port is taken. */
export async function startProvider(options: ProviderOptions = {}): Promise<RunningProvider> {
  const {
    port = 0,
    seed = 1,
    latencyMs = 0,
    clock = Date.now,
    wrappers = () => [],
    contracts = loadContracts(),
    arrivals,
  } = options;
  const world: World = { ...USUAL_WORLD, ...options.world };
  const items = options.items === undefined ? {} : { items: options.items };
  const startedAt = clock();
  const apis = contracts.map((contract) => serveApi({ contract, seed, startedAt, world, wrappers, ...items }));
  const identify = createRandom(seed, 'requests');
  let requests = 0;
  const server = createServer({
    routes: apis.flatMap((api) => routesOf(api, { clock, disturbed: disturbance(world.gatewayErrorEvery) })),
    lost: (request) => lostIn(apis, request, clock()),
    arrived: () => {
      requests++;
      return identify.hex(32);
    },
    latencyMs,
  });
  serveDocumentation(server, contracts);
  await server.listen({ host: '127.0.0.1', port });
  const origin = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  const happening =
    arrivals && setInterval(() => apis.forEach((api) => api.world.arrive?.(clock())), 1000 / arrivals.perSecond);
  return {
    origin,
    variables: Object.assign({}, ...apis.map((api) => variablesOf(api, origin))) as Record<string, string>,
    requests: () => requests,
    answer: (request) => answerWithoutConnection(server, request),
    close: async () => {
      clearInterval(happening);
      await server.close();
    },
  };
}

interface Serving {
  readonly clock: () => number;
  /** The trouble that meets this request, if any. */
  readonly disturbed: () => Refusal | undefined;
}

function routesOf(api: ServedApi, { clock, disturbed }: Serving): Route[] {
  const operations = api.contract.operations.map((operation): Route => ({
    method: operation.method,
    path: operation.path,
    answer: (request) => {
      const ask = { operation, request, now: clock() };
      const trouble = disturbed();
      return trouble === undefined ? api.answer(ask) : api.refuse(ask, trouble);
    },
  }));
  return [
    ...operations,
    ...api.doorkeeper.signIns.map((signIn): Route => ({
      method: 'POST',
      path: signIn.path,
      answer: (request) => {
        const { status, headers, body } = signIn.answer(request.body.toString('utf8'), clock());
        const always = {
          'content-type': 'application/json; charset=utf-8',
          date: new Date(clock()).toUTCString(),
          'x-request-id': request.id,
        };
        return { status, headers: { ...always, ...headers }, text: JSON.stringify(body) };
      },
    })),
  ];
}

/** One request in so many is met by the gateway's trouble, in turn. */
function disturbance(every: number): () => Refusal | undefined {
  let count = 0;
  return () => {
    count++;
    if (every === 0 || count % every !== 0) return undefined;
    const [outcome, reason] = (GATEWAY[(count / every) % GATEWAY.length] ?? 'throttled').split('/');
    return new Refusal(outcome === 'throttled' ? 'throttled' : 'unavailable', 'gateway', reason);
  };
}

/** The API whose paths begin alike says that there is nothing here. */
function lostIn(apis: readonly ServedApi[], request: IncomingRequest, now: number): Reply {
  const beginning = (path: string): string | undefined => path.split(/[/?]/)[1];
  const closest =
    apis.find(({ contract }) =>
      contract.operations.some(({ path }) => beginning(path) === beginning(request.target)),
    ) ?? apis[0];
  const operation = closest?.contract.operations[0];
  if (closest === undefined || operation === undefined) return { status: 404, headers: {}, text: '' };
  return closest.refuse({ operation, request, now }, new Refusal('unknown-resource', request.target, 'route'));
}

function variablesOf({ contract, world, doorkeeper }: ServedApi, origin: string): Readonly<Record<string, string>> {
  return { [contract.variables.endpoint]: origin, ...world.variables, ...doorkeeper.variables(origin) };
}
