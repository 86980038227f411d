import { setTimeout } from 'node:timers/promises';
import type { Operation } from '../../contract/index.ts';
import type { Exchange } from '../exchange.ts';
import type { Interrupted, Reply } from './reply.ts';

/** Milliseconds before the first retry; each further one waits twice as long. */
const FIRST_MS = 250;
/** Whoever is asked to wait longer is told at once, and may wait himself. */
const LONGEST_MS = 60_000;

/** How a request is sent again after an incident. */
export interface Patience {
  /** How many times it is sent again. */
  readonly retries: number;
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

export const USUAL_PATIENCE: Patience = {
  retries: 3,
  wait: async (milliseconds, signal) => setTimeout(milliseconds, undefined, signal && { signal }),
};

interface Attempt {
  readonly operation: Operation;
  readonly patience: Patience;
  readonly signal?: AbortSignal | undefined;
  send(): Promise<Reply<unknown>>;
}

/** Sends a request until it is answered, with a pause that grows from incident to incident. Throws the reason of the signal where it is aborted. */
export async function sendAgain({ operation, patience, signal, send }: Attempt): Promise<Reply<unknown>> {
  for (let attempt = 1; ; attempt++) {
    const reply = await unlessAborted(send, signal);
    if (reply.outcome !== 'incident') return reply;
    const pause = pauseAfter(reply, attempt);
    if (attempt > patience.retries || pause === undefined || !mayRepeat(operation, reply))
      return { ...reply, exchange: { ...reply.exchange, attempts: attempt } };
    await unlessAborted(() => patience.wait(pause, signal), signal);
  }
}

/** A name or a certificate does not mend itself. What may change something is sent again only where it certainly was not done. */
function mayRepeat({ method, collection }: Operation, { incident: { kind } }: Interrupted): boolean {
  if (kind === 'dns' || kind === 'tls') return false;
  return method === 'GET' || collection !== undefined || kind === 'refused' || kind === 'throttled';
}

/** Milliseconds to wait, at least as long as the provider asks for; `undefined` where that is too long. Half of it is chance, so that callers do not come back together. */
function pauseAfter({ exchange }: Interrupted, attempt: number): number | undefined {
  const growing = FIRST_MS * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
  const pause = Math.max(growing, askedFor(exchange));
  return pause > LONGEST_MS ? undefined : pause;
}

/** `Retry-After` in milliseconds: whole seconds, or a date by the provider's own clock. 0 for anything else. */
function askedFor({ response }: Exchange): number {
  const text = response?.headers['retry-after']?.trim() ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const isDate = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/.test(text);
  return isDate ? Math.max(0, Date.parse(text) - (response?.date ?? Date.now())) : 0;
}

/** What an action gives, or the reason of the signal as soon as it is aborted, whatever the action still waits for. */
async function unlessAborted<T>(act: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return act();
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const stop = () => reject(signal.reason as Error);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([act(), aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
