import type { Check } from '../../checks/index.ts';
import type { UnansweredExchange } from '../../client/index.ts';
import type { Operation } from '../../contract/index.ts';
import type { Resource } from '../../judgement/index.ts';
import type { Ledger } from './ledger.ts';

export interface Unanswered {
  readonly exchange: UnansweredExchange;
  readonly operation: Operation;
  readonly resource: Resource;
  /** Those that apply to the operation. */
  readonly checks: readonly Check[];
  readonly ledger: Ledger;
}

/** Gives a request that is never answered, although its neighbours are, to every check of scope exchange that promises an answer. A check that throws leaves the others alone. */
export function judgeUnanswered({ exchange, operation, resource, checks, ledger }: Unanswered): void {
  for (const check of checks) {
    if (check.scope !== 'exchange' || !check.judgeUnanswered) continue;
    const record = ledger.recordOf(operation, check);
    try {
      for (const violation of check.judgeUnanswered({ operation, exchange, resource, evidence: record.evidence }))
        record.record(violation, resource);
      record.resources.add(resource.name);
    } catch (error) {
      record.noteUnjudged(error, resource);
    }
  }
}
