import type { Parameters } from 'fast-check';

/** How often a property is tried. A failure prints a seed and a path: in `PROPERTY_SEED` and `PROPERTY_PATH` they repeat it. */
export function replay(numRuns: number): Parameters<unknown> {
  const { PROPERTY_SEED: seed, PROPERTY_PATH: path } = process.env;
  return {
    numRuns,
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    ...(path === undefined ? {} : { path }),
  };
}
