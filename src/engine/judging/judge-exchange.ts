import { type Check, isRefusedAsMalformed, isRefusedUnread } from '../../checks/index.ts';
import type { Resource } from '../../judgement/index.ts';
import type { AnsweredExchange } from '../../client/index.ts';
import type { Operation } from '../../contract/index.ts';
import type { Ledger } from './ledger.ts';

export interface Judged {
  readonly exchange: AnsweredExchange;
  readonly operation: Operation;
  readonly resource: Resource;
  /** Those that apply to the operation. */
  readonly checks: readonly Check[];
  readonly ledger: Ledger;
}

/** Gives one answer to every check of scope exchange, whichever check asked for it. A check that throws leaves the others alone. */
export function judgeExchange({ exchange, operation, resource, checks, ledger }: Judged): void {
  if (isRefusedUnread(operation, exchange)) return;
  const isMalformed = isRefusedAsMalformed(exchange);
  for (const check of checks) {
    if (check.scope !== 'exchange' || (isMalformed && !check.judgesMalformed)) continue;
    const record = ledger.recordOf(operation, check);
    const started = performance.now();
    try {
      for (const violation of check.run({ operation, exchange, resource, evidence: record.evidence }))
        record.record(violation, resource);
      record.resources.add(resource.name);
    } catch (error) {
      record.noteUnjudged(error, resource);
    }
    record.durationMs += performance.now() - started;
  }
}
