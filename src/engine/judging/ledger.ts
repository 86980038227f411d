import type { Check } from '../../checks/index.ts';
import { Inconclusive, NotJudged, type Subject, type Violation } from '../../judgement/index.ts';
import { SignInRefused } from '../../client/index.ts';
import { EvidenceBook } from './evidence-book.ts';

/** Violations that break the same promise for the same resource: the first is shown, the rest are counted. */
export interface CountedViolation {
  readonly violation: Violation;
  readonly subject: Subject;
  occurrences: number;
}

/** Why a check could not judge one resource. */
export interface Unjudged {
  readonly subject: Subject;
  readonly verdict: 'inconclusive' | 'not judged';
  readonly reason: string;
}

/** What one check found out about one operation, over all resources. */
export class Page {
  readonly evidence = new EvidenceBook();
  readonly unjudged: Unjudged[] = [];
  readonly subjects = new Set<string>();
  durationMs = 0;
  readonly #violations = new Map<string, CountedViolation>();

  record(violation: Violation, subject: Subject): void {
    const key = JSON.stringify([violation.promise, subject.name, violation.kind]);
    const known = this.#violations.get(key);
    if (known) known.occurrences += 1;
    else this.#violations.set(key, { violation, subject, occurrences: 1 });
  }

  /** Takes what a check threw; what is no verdict is a fault of the check and thrown on. */
  excuse(error: unknown, subject: Subject): void {
    if (error instanceof NotJudged) this.unjudged.push({ subject, verdict: 'not judged', reason: error.message });
    else if (error instanceof Inconclusive || error instanceof SignInRefused)
      this.unjudged.push({ subject, verdict: 'inconclusive', reason: error.message });
    else throw error;
  }

  get violations(): readonly CountedViolation[] {
    return [...this.#violations.values()];
  }
}

/** The notes of a whole verification: a page for each operation × check. */
export class Ledger {
  readonly #pages = new Map<string, Page>();

  page(operation: { readonly id: string }, check: Pick<Check, 'id'>): Page {
    const key = `${operation.id} ${check.id}`;
    const page = this.#pages.get(key) ?? new Page();
    this.#pages.set(key, page);
    return page;
  }
}
