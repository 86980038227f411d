import type { Finding } from '../../../findings/index.ts';

/** What a cause needs to know of a finding. */
export type Caused = Pick<Finding, 'check' | 'operation' | 'resource' | 'message' | 'promise' | 'severity' | 'waiver'>;

/**
 * Findings that one mistake of the provider explains, in the order of the first of each. Two findings have one cause where they break
 * the same promise in the same family, or where a check says the same of both but for names and values.
 */
export function groupCauses<Found extends Caused>(findings: readonly Found[]): readonly (readonly Found[])[] {
  const groups = new Set<Group<Found>>();
  const byKey = new Map<string, Group<Found>>();
  for (const [place, finding] of findings.entries()) {
    const own: Group<Found> = { keys: keysOf(finding), members: [{ place, finding }] };
    const known = own.keys.flatMap((key) => byKey.get(key) ?? []);
    const [first = own, ...others] = new Set([...known, own]);
    groups.add(first);
    for (const other of others) {
      first.members.push(...other.members);
      first.keys.push(...other.keys);
      groups.delete(other);
      for (const key of other.keys) byKey.set(key, first);
    }
    for (const key of own.keys) byKey.set(key, first);
  }
  return [...groups]
    .map(({ members }) => members.toSorted((one, other) => one.place - other.place))
    .toSorted((one, other) => one[0]!.place - other[0]!.place)
    .map((members) => members.map(({ finding }) => finding));
}

interface Group<Found> {
  readonly keys: string[];
  /** With their places among all findings. */
  readonly members: { readonly place: number; readonly finding: Found }[];
}

function keysOf(finding: Caused): string[] {
  const { check, promise, message } = finding;
  const apart = [finding.severity, finding.waiver?.reason ?? ''].join(' ');
  const family = check.slice(0, check.indexOf('/'));
  return [
    `${apart} says ${check} ${skeletonOf(message, finding)}`,
    ...(isOfMany(promise.pointer) ? [] : [`${apart} breaks ${family} ${promise.pointer}`]),
  ];
}

/** Places that promise many things at once, so that two findings there may have nothing in common. */
function isOfMany(pointer: string): boolean {
  return /^\/x-outcomes\/|\/responses$|\/x-collection$|^\/paths\/[^/]+\/[a-z]+$|^$/.test(pointer);
}

/** A message without what differs from request to request: names of operations and resources, numbers, and ids. */
function skeletonOf(message: string, { operation, resource }: Caused): string {
  return [operation, ...resource.split(', ')]
    .reduce((text, name) => (name === '' ? text : text.replaceAll(name, '#')), message)
    .replaceAll(/\b[\da-f]{8}(?:-?[\da-f]{4}){3}-?[\da-f]{12}\b/gi, '#')
    .replaceAll(/\d+/g, '#')
    .slice(0, 300);
}
