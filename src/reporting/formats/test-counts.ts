import type { Run } from '../../findings/index.ts';

/** How the tests by hand ended, in one line. */
export function testCounts({ passed, failed, skipped }: NonNullable<Run['byHand']>): string {
  return [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ].join(', ');
}
