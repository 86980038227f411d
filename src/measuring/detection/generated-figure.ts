import type { GeneratedResult } from './measurement.ts';

/** What the generated contracts come to. */
interface GeneratedFigure {
  readonly contracts: number;
  /** Contracts about which nothing is wrongly said, and where each check that applies was judged. */
  readonly silent: number;
  readonly tried: number;
  readonly missed: number;
}

export function generatedFigure(results: readonly GeneratedResult[]): GeneratedFigure {
  const sum = (count: (result: GeneratedResult) => number): number =>
    results.reduce((whole, result) => whole + count(result), 0);
  return {
    contracts: results.length,
    silent: sum(({ complaints }) => (complaints.length === 0 ? 1 : 0)),
    tried: sum(({ tried }) => tried),
    missed: sum(({ missed }) => missed.length),
  };
}
