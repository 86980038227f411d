import type { Check } from '../../checks/index.ts';
import { Inconclusive, NotJudged, type Resource, type Violation } from '../../judgement/index.ts';
import { type Exchange, SignInRefused } from '../../client/index.ts';
import type { JsonPointer } from '../../contract/index.ts';
import { EvidenceBook } from './evidence-book.ts';

/** Violations that break the same promise for the same resource, seen in requests of one kind: the first is shown, the rest are counted. */
export interface CountedViolation {
  readonly violation: Violation;
  readonly resource: Resource;
  /** Where they stand in the bodies, with `*` for each item. */
  readonly places: Set<JsonPointer>;
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
  readonly #blamed = new WeakSet<Exchange>();

  record(violation: Violation, resource: Resource): void {
    const { promise, kind, exchange } = violation;
    const asked = Object.keys(exchange?.request.parameters ?? {}).toSorted();
    const key = JSON.stringify([promise, resource.name, kind, exchange?.response?.status, asked]);
    const counted = this.#violations.get(key) ?? { violation, resource, places: new Set(), occurrences: 0 };
    counted.occurrences += 1;
    for (const place of placesOf(violation)) counted.places.add(place);
    this.#violations.set(key, counted);
    if (exchange && kind !== 'information') this.#blamed.add(exchange);
  }

  /** Whether an answer is found wrong by this check. */
  blames(exchange: Exchange): boolean {
    return this.#blamed.has(exchange);
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

/** With `*` for each index, so that there are few of them. */
function placesOf({ at, places = at === undefined ? [] : [at] }: Violation): JsonPointer[] {
  return places.map((place) => place.replaceAll(/\/\d+(?=\/|$)/g, '/*'));
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
