import { type Check, hasPatternSigns, holds, type Part, type PartName, PARTS } from '../../checks/index.ts';
import type { Operation } from '../../contract/index.ts';
import type { CheckRecord, CountedViolation } from './ledger.ts';

/** Why something is not judged: a part that a check reads is broken, and `root` is the check that found it. */
export interface Cause {
  readonly root: string;
  readonly part: PartName;
}

/** A violation of a guard that breaks a part. */
interface Breach extends Cause {
  readonly counted: CountedViolation;
}

/** A check, and the resource that it judges. */
interface Reader {
  readonly id: string;
  readonly name: string;
}

/** Which parts of the answers to one operation are broken, resource by resource, and what cannot be judged because of that. */
export class Prerequisites {
  readonly #operation: Operation;
  readonly #checks: ReadonlyMap<string, Check>;
  readonly #records: ReadonlyMap<string, CheckRecord>;
  readonly #standing = new Map<string, readonly CountedViolation[]>();

  constructor(operation: Operation, checks: readonly Check[], records: ReadonlyMap<string, CheckRecord>) {
    this.#operation = operation;
    this.#checks = new Map(checks.map((check) => [check.id, check]));
    this.#records = records;
  }

  /** For each resource that a check cannot be judged for: the check that found the broken part. */
  rootsOf(id: string): ReadonlyMap<string, string> {
    const own = namesOn(this.#records.get(id));
    const names = own.size > 0 ? own : new Set([...this.#records.values()].flatMap((record) => [...namesOn(record)]));
    return new Map(
      [...names].flatMap((name) => {
        const roots = this.#readsOf(id).map((part) => this.#rootFor(part, { id, name }));
        const first = roots.find((root) => root !== undefined);
        return first === undefined ? [] : [[name, first] as const];
      }),
    );
  }

  /** Why one violation may be the fault of a broken part, where the part does not keep the whole resource from being judged. */
  causeOf(id: string, { violation, resource }: CountedViolation): Cause | undefined {
    const { exchange } = violation;
    for (const part of this.#readsOf(id)) {
      const { reach } = PARTS[part];
      const blaming = this.#guardsOf(part, id).find((guard) => exchange && this.#records.get(guard)?.blames(exchange));
      if (reach === 'answer' && blaming !== undefined) return { root: blaming, part };
      if (reach === 'answer' || reach === 'resource') continue;
      const breach = this.#breaches(part, { id, name: resource.name }).find((each) => this.#touches(each, violation));
      if (breach) return { root: breach.root, part };
    }
    return undefined;
  }

  /** Filters that a check leaves out for a resource because their field is broken, each with the check that found it. */
  leftOut(id: string, name: string): ReadonlyMap<string, string> {
    const parts = this.#readsOf(id).filter((part) => part === 'filter-field');
    const breaches = parts.flatMap((part) => this.#breaches(part, { id, name }));
    return new Map(breaches.flatMap((breach) => this.#accused(breach).map((filter) => [filter, breach.root] as const)));
  }

  /** What a check found and no broken part explains. */
  standing(id: string): readonly CountedViolation[] {
    const known = this.#standing.get(id);
    if (known) return known;
    const roots = this.rootsOf(id);
    const violations = (this.#records.get(id)?.violations ?? []).filter(
      (counted) => !roots.has(counted.resource.name) && this.causeOf(id, counted) === undefined,
    );
    this.#standing.set(id, violations);
    return violations;
  }

  /** Checks that guard what this one reads, through any number of steps, and could not be judged for a resource: a finding there may be caused by them. */
  openOf(id: string, name: string): readonly string[] {
    return [...new Set(this.#readsOf(id).flatMap((part) => this.#guardsOf(part, id)))].flatMap((guard) => [
      ...(this.#records.get(guard)?.unjudged ?? [])
        .filter(({ resource }) => resource.name === name)
        .map(({ reason }) => `builds on ${guard}, which could not be judged: ${reason}`),
      ...this.openOf(guard, name),
    ]);
  }

  #rootFor(part: PartName, reader: Reader): string | undefined {
    const { reach }: Part = PARTS[part];
    const breaches = reach === 'resource' || part === 'filter-field' ? this.#breaches(part, reader) : [];
    if (reach === 'resource') return breaches[0]?.root;
    // A check of filters has something to judge as long as one of them is whole.
    const whole = breaches.filter(({ counted }) => !counted.violation.onlyWithSigns);
    const broken = new Set(whole.flatMap((breach) => this.#accused(breach)));
    const filters = this.#operation.collection?.filters ?? [];
    return filters.every(({ parameter }) => broken.has(parameter.name)) ? breaches[0]?.root : undefined;
  }

  #breaches(part: PartName, { id, name }: Reader): readonly Breach[] {
    const { places, promised }: Part = PARTS[part];
    const wanted = places?.(this.#operation);
    const outside = promised?.(this.#operation) ?? [];
    return this.#guardsOf(part, id).flatMap((root) => {
      const found = this.standing(root).filter(
        (counted) =>
          counted.violation.kind !== 'information' &&
          (!wanted ||
            outside.includes(counted.violation.promise) ||
            wanted.some((place) => [...counted.places].some((at) => holds(at, place)))),
      );
      const here = found.filter(({ resource }) => resource.name === name);
      // Where this resource was not judged, nothing shows that the part is whole here.
      const counting = here.length > 0 || this.#records.get(root)?.resources.has(name) ? here : found;
      return counting.map((counted) => ({ root, part, counted }));
    });
  }

  #touches(breach: Breach, { promise, exchange }: CountedViolation['violation']): boolean {
    if (PARTS[breach.part].reach === 'parameters') {
      if (!exchange) return true;
      const { parameters } = exchange.request;
      const { onlyWithSigns } = breach.counted.violation;
      return this.#accused(breach).some(
        (name) => name in parameters && (!onlyWithSigns || hasPatternSigns(parameters[name])),
      );
    }
    const { credentials } = this.#operation.contract;
    const schemes = credentials.map(({ pointer }) => pointer);
    const accused = schemes.find((scheme) => holds(scheme, breach.counted.violation.promise));
    const own = schemes.find((scheme) => holds(scheme, promise));
    return accused === undefined || own === undefined || accused === own;
  }

  #accused({ part, counted: { violation, places } }: Breach): readonly string[] {
    const { accused }: Part = PARTS[part];
    return accused?.(this.#operation, violation, [...places]) ?? [];
  }

  #readsOf(id: string): readonly PartName[] {
    return this.#checks.get(id)?.reads ?? [];
  }

  /** Every check that guards a part, but the reader itself. */
  #guardsOf(part: PartName, reader: string): readonly string[] {
    return [...this.#checks.values()]
      .filter(({ id, guards = [] }) => id !== reader && guards.includes(part))
      .map(({ id }) => id);
  }
}

function namesOn(record: CheckRecord | undefined): Set<string> {
  if (!record) return new Set();
  return new Set([
    ...record.resources,
    ...[...record.violations, ...record.unjudged].map(({ resource }) => resource.name),
  ]);
}
