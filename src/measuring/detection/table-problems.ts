import type { Fault } from '../../faults/index.ts';

const TABLE = 'src/measuring/detection/faults-of-checks.ts';

/** What the table of checks and their faults lacks or has too much, one sentence each, with the file to touch. */
export function tableProblems(
  table: Readonly<Record<string, readonly string[]>>,
  { checks, faults }: { readonly checks: readonly string[]; readonly faults: readonly Fault[] },
): string[] {
  const names = new Set(faults.map(({ id, derivation }) => derivation ?? id));
  const listed = new Set(Object.values(table).flat());
  return [
    ...checks
      .filter((check) => (table[check] ?? []).length === 0)
      .map((check) => `${TABLE} has no line for ${check}: name the faults that it finds`),
    ...Object.keys(table)
      .filter((check) => !checks.includes(check))
      .map((check) => `${TABLE} has a line for ${check}, which is no check: remove it`),
    ...Object.entries(table).flatMap(([check, own]) =>
      own
        .filter((name) => !names.has(name))
        .map((name) => `${TABLE} names ${name} for ${check}, which is no fault: write it in src/faults, or remove it`),
    ),
    ...[...names]
      .filter((name) => !listed.has(name))
      .map((name) => `${TABLE} names no check that finds ${name}: add it to the line of that check`),
  ];
}
