import type { Finding } from '../../../findings/index.ts';

/** What a cause needs to know of a finding. */
export type Caused = Pick<Finding, 'check' | 'operation' | 'resource' | 'message' | 'promise' | 'severity' | 'waiver'>;

/**
 * Findings that one mistake of the provider explains, in the order of the first of each. Two findings have one cause where they break
 * the same promise in the same family, or where a check says the same of both but for names and values.
 */
export function groupCauses<Found extends Caused>(findings: readonly Found[]): readonly (readonly Found[])[] {
  const groups: { readonly keys: Set<string>; readonly members: Found[] }[] = [];
  for (const finding of findings) {
    const keys = keysOf(finding);
    const joined = groups.filter((group) => keys.some((key) => group.keys.has(key)));
    const [first] = joined;
    if (first === undefined) {
      groups.push({ keys: new Set(keys), members: [finding] });
      continue;
    }
    for (const key of keys) first.keys.add(key);
    first.members.push(finding);
    for (const other of joined.slice(1)) {
      for (const key of other.keys) first.keys.add(key);
      first.members.push(...other.members);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups.map(({ members }) => members);
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
