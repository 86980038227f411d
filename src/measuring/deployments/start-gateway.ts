import {
  createServer as createPlainServer,
  type IncomingMessage,
  request as send,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';

/** A request as it came to the gateway. */
export interface Asked {
  /** How many requests have come, including this one. */
  readonly count: number;
  readonly method: string;
  /** Path and query, as on the wire. */
  readonly target: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** What the gateway does with a request: it gives an answer, its own or the provider's, or does something with the open connection. */
export type Manner = (asked: Asked, provider: () => Promise<Answered>) => Reaction | Promise<Reaction>;
export type Reaction = Answered | ((response: ServerResponse) => void);

export interface Gateway {
  readonly origin: string;
  readonly port: number;
  requests(): number;
  close(): Promise<void>;
}

/** Starts a gateway in front of a provider, which answers in its own manner; with `tls` it speaks https. */
export async function startGateway(
  provider: string,
  manner: Manner = (_asked, next) => next(),
  tls?: ServerOptions,
): Promise<Gateway> {
  let count = 0;
  const listener = (incoming: IncomingMessage, response: ServerResponse): void => void serve(incoming, response);
  const server = tls ? createTlsServer(tls, listener) : createPlainServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    requests: () => count,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const number = ++count;
    const body = Buffer.concat((await incoming.toArray()) as Buffer[]);
    const asked = {
      count: number,
      method: incoming.method ?? '',
      target: incoming.url ?? '',
      headers: incoming.headers,
      body,
    };
    const answer = await manner(asked, () => forward(provider, asked));
    if (typeof answer === 'function') return answer(response);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  }
}

/** Sends a request on as it came, with the same host header, because signatures cover it. */
function forward(provider: string, { method, target, headers, body }: Asked): Promise<Answered> {
  const { hostname, port } = new URL(provider);
  return new Promise((resolve, reject) => {
    const outgoing = send({ host: hostname, port, method, path: target, headers }, (incoming) => {
      take(incoming).catch(reject);
    });
    const take = async (incoming: IncomingMessage): Promise<void> => {
      const {
        'transfer-encoding': _chunks,
        connection: _connection,
        'keep-alive': _keepAlive,
        ...kept
      } = incoming.headers;
      const content = Buffer.concat((await incoming.toArray()) as Buffer[]);
      resolve({ status: incoming.statusCode ?? 0, headers: kept as Record<string, string>, body: content });
    };
    outgoing.once('error', reject).end(body);
  });
}
