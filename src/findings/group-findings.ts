import { withoutPlaces } from '../judgement/index.ts';
import type { Finding } from './finding.ts';

/**
 * One finding for each fingerprint: the first one, with the resources of all and the sum of their occurrences.
 * Informations and waived findings stay apart.
 */
export function groupFindings(findings: Iterable<Finding>): readonly Finding[] {
  const groups = Map.groupBy(findings, ({ fingerprint, severity, waiver }) =>
    JSON.stringify([fingerprint, severity, waiver]),
  );
  return [...groups.values()].flatMap((group) => (group[0] === undefined ? [] : [merged(group[0], group)]));
}

function merged(first: Finding, group: readonly Finding[]): Finding {
  const texts = group.flatMap(({ message, also = [] }) => [message, ...also]);
  const said = new Map(texts.map((text) => [withoutPlaces(text), text]));
  said.delete(withoutPlaces(first.message));
  return {
    ...first,
    resource: [...new Set(group.map(({ resource }) => resource))].join(', '),
    ...(said.size > 0 && { also: [...said.values()] }),
    occurrences: group.reduce((sum, { occurrences }) => sum + occurrences, 0),
  };
}
