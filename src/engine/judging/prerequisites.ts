import type { Check } from '../../checks/index.ts';
import type { CheckRecord } from './ledger.ts';

/** What the checks of one operation build on, resource by resource. */
export class Prerequisites {
  readonly #needs: ReadonlyMap<string, readonly string[]>;
  readonly #records: ReadonlyMap<string, CheckRecord>;

  constructor(checks: readonly Check[], records: ReadonlyMap<string, CheckRecord>) {
    this.#needs = new Map(checks.map(({ id, needs = [] }) => [id, needs]));
    this.#records = records;
  }

  /** For each resource that a check cannot be judged for: the violated prerequisite that is the first cause. */
  rootsOf(id: string): ReadonlyMap<string, string> {
    const own = namesOn(this.#records.get(id));
    const names = own.size > 0 ? own : new Set([...this.#records.values()].flatMap((record) => [...namesOn(record)]));
    return new Map(
      [...names].flatMap((name) => {
        const root = this.#rootFor(id, name);
        return root === undefined ? [] : [[name, root] as const];
      }),
    );
  }

  /** Prerequisites, through any number of steps, that could not be judged for a resource, and why: a finding there may be caused by them. */
  openOf(id: string, name: string): readonly string[] {
    return (this.#needs.get(id) ?? []).flatMap((need) => [
      ...(this.#records.get(need)?.unjudged ?? [])
        .filter(({ resource }) => resource.name === name)
        .map(({ reason }) => `builds on ${need}, which could not be judged: ${reason}`),
      ...this.openOf(need, name),
    ]);
  }

  #rootFor(id: string, name: string): string | undefined {
    for (const need of this.#needs.get(id) ?? []) {
      const root = this.#rootFor(need, name) ?? (this.#isBroken(need, name) ? need : undefined);
      if (root !== undefined) return root;
    }
    return undefined;
  }

  /** Violated for this resource; or violated for another one where this one was not judged, because then nothing shows that it is kept here. */
  #isBroken(id: string, name: string): boolean {
    const record = this.#records.get(id);
    const found = record?.violations.filter(({ violation }) => violation.kind !== 'information') ?? [];
    return found.some(({ resource }) => resource.name === name) || (found.length > 0 && !record?.resources.has(name));
  }
}

function namesOn(record: CheckRecord | undefined): Set<string> {
  if (!record) return new Set();
  return new Set([
    ...record.resources,
    ...[...record.violations, ...record.unjudged].map(({ resource }) => resource.name),
  ]);
}
