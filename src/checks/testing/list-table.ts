import { expect, test } from '#test';
import type { Check } from '../check.ts';
import { NotJudged } from '../../judgement/index.ts';
import { judgeList, judgeListAnswer, type ListCase } from './judge-list.ts';

type Given = ListCase & { readonly parameters?: Readonly<Record<string, string>> };

export interface ListTable {
  readonly silent: readonly (readonly [title: string, given: Given])[];
  readonly fires: readonly (readonly [title: string, given: Given])[];
  /** Titles of lists on which the check cannot judge. */
  readonly notJudged?: readonly (readonly [title: string, given: Given])[];
  /** The promise that every violation names. */
  readonly promise: string;
}

/** Declares the tests of a check of lists: it is silent on providers that keep the contract, and fires on each lie with evidence. */
export function listTable(check: Check, { silent, fires, notJudged = [], promise }: ListTable): void {
  const judge = (given: Given) =>
    check.scope === 'exchange' ? judgeListAnswer(check, given) : judgeList(check, given);
  test.describe(check.id, () => {
    for (const [title, given] of silent)
      test(`is silent on ${title}`, async () => {
        const { violations } = await judge(given);
        expect(violations).toEqual([]);
      });
    for (const [title, given] of fires)
      test(`fires on ${title}`, async () => {
        const { violations, context } = await judge(given);
        expect([...new Set(violations.map((violation) => violation.promise))]).toEqual([promise]);
        expect(Object.values(context.evidence.counts).some((count) => count > 0)).toBe(true);
      });
    for (const [title, given] of notJudged)
      test(`does not judge ${title}`, async () => {
        await expect(judge(given)).rejects.toThrow(NotJudged);
      });
  });
}
