import type { Evidence } from '../../judgement/index.ts';

/** What one check examined, as a sum over the resources. */
export class EvidenceBook implements Evidence {
  readonly #counts = new Map<string, number>();
  readonly #leftOut = new Set<string>();
  readonly #notes = new Set<string>();

  add(what: string, count = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
  }

  leaveOut(what: string): void {
    this.#leftOut.add(what);
    this.add(what);
  }

  note(text: string): void {
    this.#notes.add(text);
  }

  get counts(): Record<string, number> {
    return Object.fromEntries(this.#counts);
  }

  get notes(): string[] {
    return [...this.#notes];
  }

  /** Nothing was examined: every count is zero, or is of what was left out. */
  get empty(): boolean {
    return [...this.#counts].every(([what, count]) => count === 0 || this.#leftOut.has(what));
  }
}
