import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A request as it arrived at the stub. */
export interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Stub {
  readonly origin: string;
  readonly arrived: readonly Arrived[];
  close(): Promise<void>;
}

/** Answers requests on 127.0.0.1 as it is told, and remembers them. */
export async function startStub(answer: (response: ServerResponse, request: Arrived) => void): Promise<Stub> {
  const arrived: Arrived[] = [];
  const hear = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = await incoming.toArray();
    const request = {
      method: incoming.method ?? '',
      url: incoming.url ?? '',
      headers: incoming.headers,
      body: Buffer.concat(chunks).toString(),
    };
    arrived.push(request);
    answer(response, request);
  };
  const server = createServer((incoming, response) => {
    // A request that its client gives up halfway has nobody to answer to.
    hear(incoming, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    arrived,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
