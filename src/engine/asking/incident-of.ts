import type { Exchange, Incident } from '../../client/index.ts';
import { type Contract, outcomesOf } from '../../contract/index.ts';

const GATEWAY_STATUSES = new Set([502, 503, 504]);

/** The trouble of the environment that an exchange shows: no answer, throttling, or a gateway that is unavailable. Any other 5xx is an answer. */
export function incidentOf(contract: Contract, exchange: Exchange): Incident | undefined {
  if (exchange.incident) return exchange.incident;
  const { response } = exchange;
  if (!response) return undefined;
  const outcomes = outcomesOf(contract, response);
  if (response.status === 429 || outcomes.includes('throttled'))
    return { kind: 'throttled', message: `The provider throttles: status ${response.status}` };
  if (GATEWAY_STATUSES.has(response.status) || outcomes.includes('unavailable'))
    return { kind: 'unavailable', message: `The provider is unavailable: status ${response.status}` };
  return undefined;
}

/** Milliseconds that `Retry-After` asks for, in seconds or as a date; `undefined` without a readable one. Longer than a minute counts as a minute. */
export function retryAfter(exchange: Exchange, now: number): number | undefined {
  const text = exchange.response?.headers['retry-after'];
  if (text === undefined) return undefined;
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(wait) ? Math.min(60_000, Math.max(0, wait)) : undefined;
}

/** A gateway answered for the provider and said no. Throttling says something about all requests together, never about one. */
export function isGatewayRefusal({ kind }: Incident): boolean {
  return kind === 'unavailable';
}

/** Names and certificates do not mend themselves within seconds, and a silence has cost a whole timeout already. */
export function worthRetrying({ kind }: Incident, attempt: number): boolean {
  if (kind === 'dns' || kind === 'tls') return false;
  return kind !== 'timeout' || attempt < 2;
}
