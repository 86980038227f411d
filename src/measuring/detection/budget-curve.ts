import type { Fault } from '../../faults/index.ts';
import { measureAll } from './measure-all.ts';

/** Requests for each operation. The last is what a verification has without a choice. */
export const BUDGETS = [50, 100, 200, 500] as const;

/** How many of the faults a verification with so many requests for each operation finds. */
export interface BudgetResult {
  readonly budget: number;
  readonly found: number;
  readonly all: number;
  readonly missed: readonly string[];
}

/** Verifies a provider with each fault once for each budget. Throws where a measurement itself fails. */
export async function measureBudgets(
  faults: readonly Fault[],
  onProgress?: (done: number, all: number) => void,
): Promise<readonly BudgetResult[]> {
  const found = new Map<number, Set<string>>(BUDGETS.map((budget) => [budget, new Set()]));
  const failures: string[] = [];
  const jobs = BUDGETS.flatMap((budget) => faults.map(({ id }) => ({ kind: 'budget' as const, id, budget })));
  await measureAll(jobs, (answer, done) => {
    const { id, budget = 0 } = answer.job;
    if ('failure' in answer) failures.push(`${id}: ${answer.failure}`);
    else if (answer.result === true) found.get(budget)?.add(id);
    onProgress?.(done, jobs.length);
  });
  if (failures.length > 0) throw new Error(`${failures.length} measurements failed.\n${failures.join('\n')}`);
  return [...found].map(([budget, ids]) => ({
    budget,
    found: ids.size,
    all: faults.length,
    missed: faults.map(({ id }) => id).filter((id) => !ids.has(id)),
  }));
}

const ROWS = /(\| requests for each operation \| faults found +\|\n\|[-| ]+\|\n)(?:\|.*\n)*/i;

/** The text of a document with the curve in its table. Throws where the document has none. */
export function withCurve(text: string, curve: readonly BudgetResult[]): string {
  if (!ROWS.test(text))
    throw new Error('The document has no table that begins with "| Requests for each operation | faults found |".');
  const rows = curve.map(
    ({ budget, found, all }) => `| ${String(budget).padEnd(27)} | ${curveShare(found, all).padEnd(20)} |\n`,
  );
  return text.replace(ROWS, (_, head: string) => head + rows.join(''));
}

/** `950 of 1023 (92.9 %)` */
export function curveShare(found: number, all: number): string {
  return `${found} of ${all} (${((100 * found) / Math.max(1, all)).toFixed(1)} %)`;
}
