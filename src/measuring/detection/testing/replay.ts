import type { Parameters } from 'fast-check';

/** How often a property is tried; what failed is tried again with `PROPERTY_SEED` and `PROPERTY_PATH` as the failure prints them. */
export function replay(numRuns: number): Parameters<unknown> {
  const { PROPERTY_SEED: seed, PROPERTY_PATH: path } = process.env;
  return {
    numRuns,
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    ...(path === undefined ? {} : { path }),
    interruptAfterTimeLimit: 25_000,
  };
}
