import { httpDate } from '../../client/index.ts';

/**
 * Milliseconds that `Retry-After` asks for (RFC 9110, 10.2.3): whole seconds, or a date by the clock of whoever sent it, who is `now` where the
 * answer has no `Date`. `undefined` for every other text.
 */
export function retryAfter(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const text = headers['retry-after']?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const until = httpDate(text);
  return until === undefined ? undefined : Math.max(0, until - (httpDate(headers['date'] ?? '') ?? now));
}
