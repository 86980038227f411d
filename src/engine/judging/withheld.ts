import { PARTS } from '../../checks/index.ts';
import { type CheckRecord, type CountedViolation, MOST_OTHERS } from './ledger.ts';
import type { Prerequisites } from './prerequisites.ts';

/** What a check found and does not say, because a part that it reads is broken. */
export interface Withheld {
  /** Resources about which nothing else is left to say, and for each the check that found the broken part. */
  readonly unjudged: ReadonlyMap<string, string>;
  /** What is left out where the rest was judged. */
  readonly notes: readonly string[];
}

/** What broken parts keep a check from saying about the resources that it judged. */
export function withheldOf(record: CheckRecord, prerequisites: Prerequisites, id: string): Withheld {
  const roots = prerequisites.rootsOf(id);
  const standing = prerequisites.standing(id);
  const unjudged = new Map<string, string>();
  const notes = new Set<string>();
  for (const counted of record.violations) {
    const { name } = counted.resource;
    const cause = roots.has(name) ? undefined : prerequisites.causeOf(id, counted);
    if (cause === undefined || counted.violation.kind === 'information') continue;
    const { reach, what } = PARTS[cause.part];
    // Requests without the accused parameters were judged. Of one answer or one scheme nothing shows that another was.
    if (reach === 'parameters' || standing.some(({ resource }) => resource.name === name))
      notes.add(`${name}: a finding is left out because of ${cause.root}, and it takes for granted that ${what}`);
    else unjudged.set(name, cause.root);
  }
  for (const name of record.resources)
    for (const [filter, root] of roots.has(name) ? [] : prerequisites.leftOut(id, name))
      notes.add(`${name}: ${filter} is not judged because of ${root}`);
  return { unjudged, notes: [...notes] };
}

/** One for each promise and resource: what was seen in requests of different kinds is counted together. */
export function mergedByPromise(violations: readonly CountedViolation[]): readonly CountedViolation[] {
  const merged = new Map<string, CountedViolation>();
  for (const counted of violations) {
    const { violation, resource } = counted;
    const key = JSON.stringify([violation.promise, resource.name, violation.kind]);
    const first = merged.get(key);
    merged.set(key, first ? together(first, counted) : counted);
  }
  return [...merged.values()];
}

function together(first: CountedViolation, { violation, occurrences, also }: CountedViolation): CountedViolation {
  const texts = new Set([...first.also, violation.message, ...also]);
  texts.delete(first.violation.message);
  return { ...first, occurrences: first.occurrences + occurrences, also: new Set([...texts].slice(0, MOST_OTHERS)) };
}
