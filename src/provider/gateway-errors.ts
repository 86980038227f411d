import { Refusal } from './pipeline/refusal.ts';

const ERRORS = ['unavailable/502', 'unavailable/503', 'unavailable/504', 'throttled'] as const;

/** Tells for each request the gateway error that it is answered with, if any: one request in so many, each error in its turn. */
export function gatewayErrors(every: number): () => Refusal | undefined {
  let count = 0;
  return () => {
    count++;
    if (every === 0 || count % every !== 0) return undefined;
    const [outcome, reason] = (ERRORS[(count / every) % ERRORS.length] ?? 'throttled').split('/');
    return new Refusal(outcome === 'throttled' ? 'throttled' : 'unavailable', 'gateway', reason);
  };
}
