import type { Coverage } from '../../findings/index.ts';

/** How much of a contract was seen, in whole percents and rounded down, so that 100 means all of it. */
export function coveragePercent({ seen, all }: Pick<Coverage, 'seen' | 'all'>): number {
  return all === 0 ? 100 : Math.floor((100 * seen) / all);
}
