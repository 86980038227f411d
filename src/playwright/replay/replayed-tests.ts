import { readFileSync } from 'node:fs';
import { runFiles } from '../run-files.ts';
import type { ReplayedTest, ReplayScript } from './replay-script.ts';

/** The tests of one family, by the API or the operation that they are about. */
export interface ReplayedFamily {
  readonly family: string;
  readonly groups: readonly { readonly about: string; readonly tests: readonly ReplayedTest[] }[];
}

/** The tests of a run by family: `environments` first, then the families of checks. */
export function replayedTests(): readonly ReplayedFamily[] {
  const { tests } = JSON.parse(readFileSync(runFiles().script, 'utf8')) as ReplayScript;
  return [...Map.groupBy(tests, ({ family }) => family)].map(([family, members]) => ({
    family,
    groups: [...Map.groupBy(members, ({ about }) => about)].map(([about, own]) => ({ about, tests: own })),
  }));
}
