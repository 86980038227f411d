import { checks, type Check, type CheckId } from '../../checks/index.ts';
import type { CheckExample, CheckPage } from '../../reporting/index.ts';
import { contractsToBreak, faultsToFind } from '../detection/index.ts';
import { ADVICE } from './advice/index.ts';
import { commentOf } from './comment-of.ts';
import { exampleOf } from './example-of.ts';
import { faultsOfCheck } from './faults-of-check.ts';

/** Findings that checks really gave, by check. */
export type Examples = Readonly<Record<string, CheckExample>>;

/** The page of every check, in the order of the catalogue. */
export function checkPages(examples: Examples): readonly CheckPage[] {
  const faults = faultsToFind(contractsToBreak());
  return checks.map((check) => {
    const example = examples[check.id];
    const { why, mend, needs } = ADVICE[check.id as CheckId];
    return {
      id: check.id,
      title: check.title,
      promises: commentOf(check.id),
      why,
      breaks: faultsOfCheck(check.id, faults).flatMap((named) => named[0]?.title ?? []),
      mend,
      needs: needs ?? usualNeed(check),
      ...(example && { example }),
    };
  });
}

function usualNeed({ scope }: Check): string {
  return scope === 'exchange' ? 'any answer of the run' : 'an answer to the requests that it sends';
}

/** Breaks promises one by one until each of these checks gave a finding. `onExample` hears of each check. */
export async function measureExamples(
  ids: readonly string[],
  onExample: (id: string, example: CheckExample | undefined) => void,
): Promise<void> {
  const contracts = contractsToBreak();
  const broken = { contracts, faults: faultsToFind(contracts) };
  for (const id of ids) onExample(id, await exampleOf(id, broken));
}
