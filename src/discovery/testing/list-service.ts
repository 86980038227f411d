import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a small service answers a request for its list. */
export type Answering = (
  query: URLSearchParams,
  request: IncomingMessage,
) => { readonly status?: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> };

export interface ListService {
  readonly endpoint: string;
  /** Method and URL of every request that came. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Numbered items, so that pages can be told apart. */
export const ITEMS: readonly { readonly id: number; readonly name: string }[] = Array.from(
  { length: 23 },
  (_, index) => ({
    id: index + 1,
    name: `n${index}`,
  }),
);

/** Serves a list on 127.0.0.1 until it is closed. A text is sent as it is. */
export async function listService(answering: Answering): Promise<ListService> {
  const requests: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    requests.push(`${request.method} ${request.url}`);
    const {
      status = 200,
      body,
      headers = {},
    } = answering(new URL(request.url ?? '', 'http://x').searchParams, request);
    const isText = typeof body === 'string';
    response.writeHead(status, { 'content-type': isText ? 'text/html' : 'application/json', ...headers });
    response.end(isText ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    requests,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
