import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from '@playwright/test';
import type { FullResult } from '@playwright/test/reporter';
import type { Run } from '../../findings/index.ts';
import ContractReporter, { type ReporterOptions } from '../contract-reporter.ts';

/** What Playwright is said to have done. */
export interface Played {
  readonly run: Run;
  /** Tests by `family/about/title`, with the outcome of those that failed; absent where no test was loaded. */
  readonly selected?: readonly (readonly [name: string, failed?: boolean])[];
  readonly status?: FullResult['status'];
  readonly errors?: readonly string[];
  readonly options?: Partial<ReporterOptions>;
}

interface Reported {
  readonly printed: string;
  readonly exitCode: number | undefined;
  /** What Playwright is told to end with. */
  readonly status: string | undefined;
  read(name: string): string;
}

export const CHECK = ['pagination', 'ListLoans', 'pages together hold every item once'] as const;
export const OTHER = ['pagination', 'ListLoans', 'total counts every match'] as const;
const REACHED = ['environments', 'library', 'is reachable and lets us sign in'] as const;
export const ALL = [CHECK, OTHER, REACHED].map((names) => [names.join('|')] as const);

/** Lets the reporter hear of a run, and gives what it printed, wrote and answered. */
export async function report({
  run,
  selected,
  status = 'passed',
  errors = [],
  options = {},
}: Played): Promise<Reported> {
  const { folder, files } = filesOf(run);
  const printed: string[] = [];
  let exitCode: number | undefined;
  const tell = (code: number) => {
    exitCode = code;
    return Promise.resolve();
  };
  const reporter = new ContractReporter({
    reports: folder,
    files,
    environment: {},
    print: (text) => printed.push(text),
    tell,
    ...options,
  });
  if (selected) reporter.onBegin({ projects: [{}] } as never, { allTests: () => selected.map(playedTest) as never });
  for (const message of errors) reporter.onError({ message });
  const ended = await reporter.onEnd({ status });
  return {
    printed: printed.join('\n'),
    exitCode,
    status: ended?.status,
    read: (name) => readFileSync(path.join(folder, name), 'utf8'),
  };
}

/** What the engine and the tests leave for a reporter. */
function filesOf(run: Run) {
  const folder = test.info().outputPath();
  const files = { script: path.join(folder, 'script.json'), run: path.join(folder, 'run.json') };
  const tests = [CHECK, OTHER, REACHED].map(([family, about, title]) => ({ family, about, title, results: [] }));
  writeFileSync(files.run, JSON.stringify(run));
  writeFileSync(files.script, JSON.stringify({ tests }));
  return { folder, files };
}

function playedTest([name, failed = false]: readonly [name: string, failed?: boolean]) {
  return {
    titlePath: () => ['', 'contract', 'contract.spec.ts', ...name.split('|')],
    outcome: () => (failed ? 'unexpected' : 'expected'),
    results: [{ error: { message: 'it is not so' } }],
  };
}
