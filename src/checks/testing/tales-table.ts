import { expect, test } from '#test';
import type { Check } from '../check.ts';
import { judgeTales, type TalesCase } from './walked-list.ts';

type Row = readonly [title: string, given: TalesCase];

/** Declares the tests of a check on the invented list that is walked: silent on what keeps the contract, and one promise broken by each lie. */
export function talesTable(
  check: Check,
  {
    silent,
    fires,
    promise,
  }: { readonly silent: readonly Row[]; readonly fires: readonly Row[]; readonly promise: string },
): void {
  test.describe(check.id, () => {
    for (const [title, given] of silent)
      test(`is silent on ${title}`, async () => expect((await judgeTales(check, given)).violations).toEqual([]));
    for (const [title, given] of fires)
      test(`fires on ${title}`, async () => {
        const { violations, context } = await judgeTales(check, given);
        expect([...new Set(violations.map((violation) => violation.promise))]).toEqual([promise]);
        expect(Object.values(context.evidence.counts).some((count) => count > 0)).toBe(true);
      });
  });
}
