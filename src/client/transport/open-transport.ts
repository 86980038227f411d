import type { Incident } from '../exchange.ts';
import { bodyText } from '../body-text.ts';
import { encodeQuery } from '../encoding.ts';
import { incidentFromError } from '../incident.ts';
import type { WireRequest } from '../wire-request.ts';
import { openDispatchers, type ConnectionOptions } from './dispatchers.ts';

/** Bytes of a body beyond which it is not read on. */
export const MAXIMUM_BODY_BYTES = 64 * 1024 * 1024;

/** Exactly what goes over the wire. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly origin: string;
  /** Path and query, encoded. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface HttpAnswer {
  readonly status: number;
  /** Lower-case names; repeated headers joined with a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /** As sent: still encoded by `content-encoding`; cut at the maximum. */
  readonly bytes: Buffer;
  readonly tooLarge: boolean;
}

/** What became of a request: an answer or an incident. */
export type Delivery = { readonly startedAt: number; readonly durationMs: number } & (
  { readonly answer: HttpAnswer } | { readonly incident: Incident }
);

export interface Transport {
  /** Sends once, follows no redirect, and never throws: what goes wrong on the way, and an end by the signal, is the incident of the delivery. */
  send(request: HttpRequest, signal?: AbortSignal): Promise<Delivery>;
  close(): Promise<void>;
}

/** The bytes of a request: what was signed is what is sent. */
export function render(request: WireRequest): HttpRequest {
  const { method, origin, path, query, headers } = request;
  const target = query.length > 0 ? `${path}?${encodeQuery(query)}` : path;
  const body = bodyText(request);
  return { method, origin, target, headers, ...(body !== undefined && { body }) };
}

const STANDARD_HEADERS = {
  accept: 'application/json',
  'accept-encoding': 'gzip, deflate, br',
  'user-agent': 'api-contract-suite',
};

/** Sends by undici's dispatcher and not by fetch, because fetch's URL parser would rewrite what was signed. */
export function openTransport(connection: ConnectionOptions, timeoutMs: number): Transport {
  const dispatchers = openDispatchers(connection, timeoutMs);
  return {
    async send(request, signal) {
      const startedAt = Date.now();
      const started = performance.now();
      const time = () => ({ startedAt, durationMs: performance.now() - started });
      try {
        const answer = await exchange(request, signal);
        return { ...time(), answer };
      } catch (error) {
        return { ...time(), incident: incidentFromError(error, new URL(request.origin).host, timeoutMs) };
      }
    },
    close: () => dispatchers.close(),
  };

  async function exchange(
    { origin, target, method, headers, body }: HttpRequest,
    wanted: AbortSignal | undefined,
  ): Promise<HttpAnswer> {
    const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(wanted ? [wanted] : [])]);
    const answer = await dispatchers.of(origin).request({
      origin,
      path: target,
      method,
      headers: { ...STANDARD_HEADERS, ...headers },
      body: body ?? null,
      signal,
    });
    const { bytes, tooLarge } = await readUpTo(answer.body, MAXIMUM_BODY_BYTES);
    return { status: answer.statusCode, headers: joinHeaders(answer.headers), bytes, tooLarge };
  }
}

async function readUpTo(body: AsyncIterable<Buffer>, maximum: number): Promise<{ bytes: Buffer; tooLarge: boolean }> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maximum) break;
  }
  return { bytes: Buffer.concat(chunks, Math.min(length, maximum)), tooLarge: length > maximum };
}

function joinHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}
