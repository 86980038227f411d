import type { Incident } from '../../client/index.ts';
import type { ApiRun } from '../../findings/index.ts';

/** How often which incident was met. */
export class IncidentCounts {
  readonly #counts = new Map<string, { readonly kind: string; readonly message: string; count: number }>();

  add({ kind, message }: Incident): void {
    const key = `${kind} ${message}`;
    const known = this.#counts.get(key);
    if (known) known.count += 1;
    else this.#counts.set(key, { kind, message, count: 1 });
  }

  masked(mask: (text: string) => string): ApiRun['incidents'] {
    return [...this.#counts.values()].map((incident) => ({ ...incident, message: mask(incident.message) }));
  }
}
