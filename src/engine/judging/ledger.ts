import type { Check } from '../../checks/index.ts';
import { Inconclusive, NotJudged, OutOfBudget, type Resource, type Violation } from '../../judgement/index.ts';
import { type Exchange, SignInRefused } from '../../client/index.ts';
import type { JsonPointer } from '../../contract/index.ts';
import { EvidenceBook } from './evidence-book.ts';
import { failureReason } from './failure-reason.ts';

/** Violations that break the same promise for the same resource, seen in requests of one kind: the first is shown, the rest are counted. */
export interface CountedViolation {
  readonly violation: Violation;
  readonly resource: Resource;
  /** Where they stand in the bodies, with `*` for each item. */
  readonly places: Set<JsonPointer>;
  occurrences: number;
  /** What the others say, each text once. */
  readonly also: Set<string>;
}

/** Why a check could not judge one resource. */
export interface Unjudged {
  readonly resource: Resource;
  readonly verdict: 'inconclusive' | 'not judged' | 'failed';
  readonly reason: string;
  /** The budget was used up before the check had asked everything. */
  readonly isShort?: true;
}

/** What one check found out about one operation, over all resources. */
export class CheckRecord {
  readonly evidence = new EvidenceBook();
  readonly unjudged: Unjudged[] = [];
  readonly resources = new Set<string>();
  durationMs = 0;
  readonly #violations = new Map<string, CountedViolation>();
  readonly #blamed = new WeakSet<Exchange>();
  /** `check on operation`. */
  readonly #about: string;

  constructor(about: string) {
    this.#about = about;
  }

  record(violation: Violation, resource: Resource): void {
    const { promise, kind, onlyWithSigns, exchange } = violation;
    const asked = Object.keys(exchange?.request.parameters ?? {}).toSorted();
    const key = JSON.stringify([promise, resource.name, kind, onlyWithSigns, exchange?.response?.status, asked]);
    const counted = this.#violations.get(key) ?? newlyCounted(violation, resource);
    counted.occurrences += 1;
    for (const place of placesOf(violation)) counted.places.add(place);
    if (violation.message !== counted.violation.message && counted.also.size < MOST_OTHERS)
      counted.also.add(violation.message);
    this.#violations.set(key, counted);
    if (exchange && kind !== 'information') this.#blamed.add(exchange);
  }

  /** Whether an answer is found wrong by this check. */
  blames(exchange: Exchange): boolean {
    return this.#blamed.has(exchange);
  }

  /** Notes what a check threw: why it could not judge, or else a failure of the check itself. Several errors are noted one by one. */
  noteUnjudged(error: unknown, resource: Resource): void {
    if (error instanceof AggregateError) {
      for (const each of error.errors) this.noteUnjudged(each, resource);
      return;
    }
    const noted = unjudgedOf(error, resource) ?? {
      resource,
      verdict: 'failed',
      reason: failureReason(error, `${this.#about} (${resource.name})`),
    };
    // A rule that throws does so on every answer.
    const isKnown = this.unjudged.some(
      ({ resource: { name }, reason }) => name === resource.name && reason === noted.reason,
    );
    if (!isKnown) this.unjudged.push(noted);
  }

  /** Takes back what turned out to be none. */
  withdraw(counted: CountedViolation): void {
    for (const [key, each] of this.#violations) if (each === counted) this.#violations.delete(key);
    if (counted.violation.exchange) this.#blamed.delete(counted.violation.exchange);
  }

  get violations(): readonly CountedViolation[] {
    return [...this.#violations.values()];
  }
}

/** Texts of further violations that one finding lists; what comes after them is only counted. */
export const MOST_OTHERS = 20;

function unjudgedOf(error: unknown, resource: Resource): Unjudged | undefined {
  if (error instanceof OutOfBudget) return { resource, verdict: 'not judged', reason: error.message, isShort: true };
  if (error instanceof NotJudged) return { resource, verdict: 'not judged', reason: error.message };
  if (error instanceof Inconclusive || error instanceof SignInRefused)
    return { resource, verdict: 'inconclusive', reason: error.message };
  return undefined;
}

function newlyCounted(violation: Violation, resource: Resource): CountedViolation {
  return { violation, resource, places: new Set(), occurrences: 0, also: new Set() };
}

/** With `*` for each index, so that there are few of them. */
function placesOf({ at, places = at === undefined ? [] : [at] }: Violation): JsonPointer[] {
  return places.map((place) => place.replaceAll(/\/\d+(?=\/|$)/g, '/*'));
}

/** The records of a whole verification, one for each operation × check. */
export class Ledger {
  /** By operation, then by check: every answer looks up dozens of them. */
  readonly #records = new Map<string, Map<string, CheckRecord>>();

  recordOf({ id }: { readonly id: string }, check: Pick<Check, 'id'>): CheckRecord {
    const records = this.#records.get(id) ?? new Map<string, CheckRecord>();
    if (records.size === 0) this.#records.set(id, records);
    const known = records.get(check.id);
    if (known !== undefined) return known;
    const record = new CheckRecord(`${check.id} on ${id}`);
    records.set(check.id, record);
    return record;
  }
}
