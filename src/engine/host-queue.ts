import PQueue from 'p-queue';

export interface HostLimits {
  readonly concurrency: number;
  /** Requests that start in any one second; `undefined` is unlimited. */
  readonly maxRps: number | undefined;
}

/** The one way to a host: how many requests are under way at once and how many start in a second, for all APIs that live there. */
export class HostQueue {
  readonly #queue: PQueue;
  #resume: NodeJS.Timeout | undefined;

  constructor({ concurrency, maxRps }: HostLimits) {
    const pace = maxRps === undefined ? {} : pacing(maxRps);
    this.#queue = new PQueue({ concurrency, ...pace });
  }

  /** Runs a task when its turn comes; urgent ones (reads that settle a contradiction) go before the others. */
  run<T>(task: () => Promise<T>, options: { readonly urgent?: boolean } = {}): Promise<T> {
    return this.#queue.add(task, { priority: options.urgent ? 1 : 0 });
  }

  /** Starts nothing for a while, as a `Retry-After` asks: the whole host, not one request. */
  pause(milliseconds: number): void {
    this.#queue.pause();
    clearTimeout(this.#resume);
    this.#resume = setTimeout(() => this.#queue.start(), milliseconds);
  }
}

/** Fewer than one a second is said as one in a longer interval. */
function pacing(maxRps: number): { interval: number; intervalCap: number; strict: boolean } {
  return maxRps >= 1 ? { interval: 1000, intervalCap: Math.floor(maxRps), strict: true } : { interval: Math.ceil(1000 / maxRps), intervalCap: 1, strict: true };
}
