import type { Check } from '../../checks/index.ts';
import type { Resource } from '../../judgement/index.ts';
import type { AnsweredExchange } from '../../client/index.ts';
import type { Operation } from '../../contract/index.ts';
import type { Ledger } from './ledger.ts';

export interface Judged {
  readonly exchange: AnsweredExchange;
  readonly operation: Operation;
  readonly resource: Resource;
  readonly checks: readonly Check[];
  readonly ledger: Ledger;
}

type ExchangeCheck = Extract<Check, { readonly scope: 'exchange' }>;
const applicable = new WeakMap<readonly Check[], Map<Operation, readonly ExchangeCheck[]>>();

/** Kept, because every answer asks for them. */
function exchangeChecks(operation: Operation, checks: readonly Check[]): readonly ExchangeCheck[] {
  const byOperation = applicable.get(checks) ?? new Map<Operation, readonly ExchangeCheck[]>();
  const known = byOperation.get(operation);
  if (known !== undefined) return known;
  const found = checks.filter((check) => check.scope === 'exchange').filter((check) => check.appliesTo(operation));
  applicable.set(checks, byOperation.set(operation, found));
  return found;
}

/** Gives one answer to every check of scope exchange, whichever check asked for it. A check that throws leaves the others alone. */
export function judgeExchange({ exchange, operation, resource, checks, ledger }: Judged): void {
  for (const check of exchangeChecks(operation, checks)) {
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
