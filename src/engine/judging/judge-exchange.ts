import type { Check } from '../../checks/index.ts';
import type { Subject } from '../../judgement/index.ts';
import type { AnsweredExchange } from '../../client/index.ts';
import type { Operation } from '../../contract/index.ts';
import type { Ledger } from './ledger.ts';

export interface Judged {
  readonly exchange: AnsweredExchange;
  readonly operation: Operation;
  readonly subject: Subject;
  readonly checks: readonly Check[];
  readonly ledger: Ledger;
}

/** Shows one answer to every check of scope exchange, whoever caused it. */
export function judgeExchange({ exchange, operation, subject, checks, ledger }: Judged): void {
  for (const check of checks) {
    if (check.scope !== 'exchange' || !check.appliesTo(operation)) continue;
    const page = ledger.page(operation, check);
    const started = performance.now();
    for (const violation of check.run({ operation, exchange, subject, evidence: page.evidence }))
      page.record(violation, subject);
    page.subjects.add(subject.name);
    page.durationMs += performance.now() - started;
  }
}
