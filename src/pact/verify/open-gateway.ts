import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrokenWay, Operation } from '../../contract/index.ts';
import { establish, type StateContext } from '../provider-states.ts';

/** The provider as the verifier sees it: it signs each request, sends it on, and establishes provider states. */
export interface Gateway {
  readonly port: number;
  readonly stateUrl: string;
  close(): Promise<void>;
}

const STATES = '/_states';

/**
 * Opens a gateway on this machine. It sends each request on with credentials of the environment, because a pact cannot
 * hold a signature.
 */
export async function openGateway(context: StateContext): Promise<Gateway> {
  const state: { broken?: BrokenWay } = {};
  const server = createServer((request, response) => {
    const answer =
      request.url === STATES ? changeState(context, state, request) : passOn(context, state.broken, request);
    answer
      .then((say) => say(response))
      .catch((error: unknown) =>
        sendJson(502, { error: error instanceof Error ? error.message : String(error) })(response),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    stateUrl: `http://127.0.0.1:${port}${STATES}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

type Say = (response: ServerResponse) => void;

async function changeState(
  context: StateContext,
  held: { broken?: BrokenWay },
  request: IncomingMessage,
): Promise<Say> {
  const { state, params, action } = JSON.parse(await textOf(request)) as {
    state: string;
    params?: Record<string, string>;
    action?: string;
  };
  delete held.broken;
  if (action === 'teardown') return sendJson(200, {});
  const { values, broken } = await establish(context, state, params ?? {});
  if (broken) held.broken = broken;
  return sendJson(200, values);
}

async function passOn(
  { contract, client }: StateContext,
  broken: BrokenWay | undefined,
  request: IncomingMessage,
): Promise<Say> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const found = contract.operations
    .map((operation) => ({ operation, path: pathValues(operation, url.pathname) }))
    .find(({ operation, path }) => operation.method === request.method && path);
  if (!found?.path)
    return sendJson(404, { error: `${request.method} ${url.pathname} is no operation of ${contract.api}` });
  const own = new Set(found.operation.parameters.filter(({ role }) => role === 'credential').map(({ name }) => name));
  const parameters = Object.fromEntries(
    [...Object.entries(found.path), ...url.searchParams].filter(([name]) => !own.has(name)),
  );
  const exchange = await client.send({
    operation: found.operation,
    parameters,
    resource: 'any',
    purpose: 'verify an interaction of a pact',
    ...(broken && { credentials: { broken } }),
  });
  if (!exchange.response) return sendJson(502, { error: exchange.incident?.message ?? 'no answer came' });
  const { status, headers, text, body } = exchange.response;
  return (response) =>
    response
      .writeHead(status, { 'content-type': headers['content-type'] ?? 'text/plain' })
      .end(body === undefined ? text : JSON.stringify(body));
}

/** The values of the placeholders, or `undefined` where the path is not one of this operation. */
function pathValues({ path }: Operation, asked: string): Record<string, string> | undefined {
  const [template, given] = [path.split('/'), asked.split('/')];
  if (template.length !== given.length) return undefined;
  const values = template.map(
    (segment, index) => [/^\{(.+)\}$/.exec(segment)?.[1], decodeURIComponent(given[index] ?? ''), segment] as const,
  );
  if (values.some(([name, value, segment]) => name === undefined && value !== segment)) return undefined;
  return Object.fromEntries(values.flatMap(([name, value]) => (name === undefined ? [] : [[name, value]])));
}

function sendJson(status: number, body: object): Say {
  return (response) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}
