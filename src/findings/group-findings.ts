import type { Finding } from './model.ts';

/** One finding for each fingerprint and resource: the first is shown, the occurrences are added up. Informations stay apart from violations. */
export function groupFindings(findings: Iterable<Finding>): readonly Finding[] {
  const groups = Map.groupBy(findings, ({ fingerprint, resource, severity }) => JSON.stringify([fingerprint, resource, severity]));
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ ...first, occurrences: others.reduce((sum, { occurrences }) => sum + occurrences, first.occurrences) }]);
}
