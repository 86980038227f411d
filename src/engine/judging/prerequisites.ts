import type { Check } from '../../checks/index.ts';
import type { Page } from './ledger.ts';

/** What the checks of one operation build on, resource by resource. */
export class Prerequisites {
  readonly #needs: ReadonlyMap<string, readonly string[]>;
  readonly #pages: ReadonlyMap<string, Page>;

  constructor(checks: readonly Check[], pages: ReadonlyMap<string, Page>) {
    this.#needs = new Map(checks.map(({ id, needs = [] }) => [id, needs]));
    this.#pages = pages;
  }

  /** Resource → the broken prerequisite at the root of a check, for each resource that it cannot be judged for. */
  rootsOf(id: string): ReadonlyMap<string, string> {
    const own = namesOn(this.#pages.get(id));
    const names = own.size > 0 ? own : new Set([...this.#pages.values()].flatMap((page) => [...namesOn(page)]));
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
      ...(this.#pages.get(need)?.unjudged ?? [])
        .filter(({ subject }) => subject.name === name)
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
    const page = this.#pages.get(id);
    const found = page?.violations.filter(({ violation }) => violation.kind !== 'information') ?? [];
    return found.some(({ subject }) => subject.name === name) || (found.length > 0 && !page?.subjects.has(name));
  }
}

function namesOn(page: Page | undefined): Set<string> {
  if (!page) return new Set();
  return new Set([...page.subjects, ...[...page.violations, ...page.unjudged].map(({ subject }) => subject.name)]);
}
