import type { Check } from '../../checks/index.ts';
import { Inconclusive, NotJudged, type Resource, type Violation } from '../../judgement/index.ts';
import { SignInRefused } from '../../client/index.ts';
import { EvidenceBook } from './evidence-book.ts';

/** Violations that break the same promise for the same resource: the first is shown, the rest are counted. */
export interface CountedViolation {
  readonly violation: Violation;
  readonly resource: Resource;
  occurrences: number;
}

/** Why a check could not judge one resource. */
export interface Unjudged {
  readonly resource: Resource;
  readonly verdict: 'inconclusive' | 'not judged';
  readonly reason: string;
}

/** What one check found out about one operation, over all resources. */
export class CheckRecord {
  readonly evidence = new EvidenceBook();
  readonly unjudged: Unjudged[] = [];
  readonly resources = new Set<string>();
  durationMs = 0;
  readonly #violations = new Map<string, CountedViolation>();

  record(violation: Violation, resource: Resource): void {
    const key = JSON.stringify([violation.promise, resource.name, violation.kind]);
    const known = this.#violations.get(key);
    if (known) known.occurrences += 1;
    else this.#violations.set(key, { violation, resource, occurrences: 1 });
  }

  /** Notes what a check threw where that is a verdict. Anything else is a mistake of the check and is thrown again. */
  noteUnjudged(error: unknown, resource: Resource): void {
    if (error instanceof NotJudged) this.unjudged.push({ resource, verdict: 'not judged', reason: error.message });
    else if (error instanceof Inconclusive || error instanceof SignInRefused)
      this.unjudged.push({ resource, verdict: 'inconclusive', reason: error.message });
    else throw error;
  }

  get violations(): readonly CountedViolation[] {
    return [...this.#violations.values()];
  }
}

/** The records of a whole verification, one for each operation × check. */
export class Ledger {
  readonly #records = new Map<string, CheckRecord>();

  recordOf(operation: { readonly id: string }, check: Pick<Check, 'id'>): CheckRecord {
    const key = `${operation.id} ${check.id}`;
    const record = this.#records.get(key) ?? new CheckRecord();
    this.#records.set(key, record);
    return record;
  }
}
