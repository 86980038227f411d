import type { Exchange } from '../../client/index.ts';

const LONGEST_MS = 60_000;

/** Milliseconds that `Retry-After` asks for, in seconds or as a date; `undefined` without a readable one. Longer than a minute counts as a minute. */
export function retryAfter(exchange: Exchange, now: number): number | undefined {
  const text = exchange.response?.headers['retry-after'];
  if (text === undefined) return undefined;
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(wait) ? Math.min(LONGEST_MS, Math.max(0, wait)) : undefined;
}
