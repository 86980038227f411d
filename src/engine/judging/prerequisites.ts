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

  /** Resource → the broken prerequisite at the root of a check, for each resource that it cannot be judged for. */
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

  /** Prerequisites, through any number of steps, that nobody could judge for a resource, with why: what is found there may be their fault. */
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

  /** Found for this resource, or for another one where this one was not judged: then nothing speaks for it. */
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
