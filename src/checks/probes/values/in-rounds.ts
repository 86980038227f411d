/** The first of each kind together, then the second of each kind, and so on. What has no kind stays alone. */
export function inRounds<T>(all: readonly T[], kindOf: (each: T) => unknown): readonly (readonly T[])[] {
  const groups = Map.groupBy(all, kindOf);
  const alone = (groups.get(undefined) ?? []).map((each) => [each]);
  const kinds = [...groups].flatMap(([kind, group]) => (kind === undefined ? [] : [group]));
  const rounds = Math.max(0, ...kinds.map(({ length }) => length));
  return [...Array.from({ length: rounds }, (_, round) => kinds.flatMap((group) => group[round] ?? [])), ...alone];
}
