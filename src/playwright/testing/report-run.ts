import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from '#test';
import type { FullResult } from '@playwright/test/reporter';
import type { Check } from '../../checks/index.ts';
import type { Operation } from '../../contract/index.ts';
import type { Run, Verdict } from '../../findings/index.ts';
import type { Wanted } from '../../verification/index.ts';
import type { ReplayedTest } from '../replay/replay-script.ts';
import { CurrentRun } from '../run/index.ts';
import ContractReporter, { type ReporterOptions } from '../contract-reporter.ts';

/** What Playwright is said to have done. */
export interface Played {
  readonly run: Run;
  /** Tests by `family/about/title`, with the outcome of those that failed or were skipped; absent where no test was loaded. */
  readonly selected?: readonly (readonly [name: string, failed?: boolean | 'skipped'])[];
  readonly status?: FullResult['status'];
  readonly errors?: readonly string[];
  readonly options?: Partial<ReporterOptions>;
}

interface Reported {
  readonly printed: string;
  /** What of it Playwright may still print something behind. */
  readonly printedBeforeExit: string;
  readonly exitCode: number | undefined;
  /** What Playwright is told to end with. */
  readonly status: string | undefined;
  read(name: string): string;
}

export const CHECK = ['pagination', 'ListLoans', 'pages together hold every item once'] as const;
export const OTHER = ['pagination', 'ListLoans', 'total counts every match'] as const;
export const REACHED = ['environments', 'library', 'is reachable and lets us sign in'] as const;
export const ALL = [CHECK, OTHER, REACHED].map((names) => [names.join('|')] as const);

const CHECK_IDS: Readonly<Record<string, string>> = {
  [CHECK[2]]: 'pagination/pages-make-the-whole',
  [OTHER[2]]: 'pagination/total-counts-every-match',
};
const TESTS: readonly ReplayedTest[] = [CHECK, OTHER, REACHED].map(([family, about, title]) => {
  const check = CHECK_IDS[title];
  return { api: 'library', family, about, title, ...(check !== undefined && { check }) };
});

/** What another machine verifies. */
const ELSEWHERE: readonly ReplayedTest[] = [
  { api: 'archive', family: 'sorting', about: 'ListFiles', title: 'the order is the default one', check: 'sorting/x' },
];

/** Lets the reporter hear of a run, and gives what it printed, wrote and answered. */
export async function report({
  run,
  selected,
  status = 'passed',
  errors = [],
  options = {},
}: Played): Promise<Reported> {
  const folder = test.info().outputPath();
  const printed: string[] = [];
  let exitCode: number | undefined;
  const tell = (code: number): void => void (exitCode = code);
  const reporter = new ContractReporter({
    reports: folder,
    run: currentRunOf(run),
    environment: {},
    isTerminal: false,
    print: (text) => printed.push(text),
    tell,
    ...options,
  });
  if (selected) reporter.onBegin({ projects: [{}] } as never, { allTests: () => selected.map(playedTest) as never });
  for (const message of errors) reporter.onError({ message });
  const ended = await reporter.onEnd({ status });
  const beforeExit = printed.length;
  // With 2 it would end this process.
  if (exitCode !== 2) await reporter.onExit();
  return {
    printed: printed.join('\n'),
    printedBeforeExit: printed.slice(0, beforeExit).join('\n'),
    exitCode,
    status: ended?.status,
    read: (name) => readFileSync(path.join(folder, name), 'utf8'),
  };
}

/** A run whose engine finds out what a test says. */
function currentRunOf(run: Run): CurrentRun {
  const wanted: Wanted = { api: () => true, verdict: () => true };
  return new CurrentRun({
    manifest: run.manifest,
    tests: TESTS,
    elsewhere: ELSEWHERE,
    wanted,
    verify: (part) => Promise.resolve(partOf(run, part)),
  });
}

/** As the engine does, which gives no verdict that no test asks for. Checks that no test here speaks of stay. */
function partOf(run: Run, wanted: Wanted): Run {
  const isAsked = (environment: string, { operation, check }: Verdict) =>
    !TESTS.some((test) => test.check === check) ||
    wanted.verdict(environment, { id: operation } as Operation, { id: check } as Check);
  const apis = run.apis
    .filter(({ api, environment }) => wanted.api(api, environment.name))
    .map((api) => ({ ...api, verdicts: api.verdicts.filter((each) => isAsked(api.environment.name, each)) }));
  return { ...run, apis };
}

function playedTest([name, failed = false]: readonly [name: string, failed?: boolean | 'skipped']) {
  return {
    titlePath: () => ['', 'contract', 'contract.spec.ts', ...name.split('|')],
    outcome: () => (failed === true ? 'unexpected' : failed === 'skipped' ? 'skipped' : 'expected'),
    results: [{ error: { message: '\u001b[31mError: it is not so\n  expected: more\u001b[39m' } }],
  };
}
