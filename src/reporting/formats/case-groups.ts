import type { ApiRun, Finding, Manifest, Run, Verdict } from '../../findings/index.ts';
import { failedTestIn, failuresOfCoverage, runResult } from '../result/index.ts';
import { type CaseOutcome, caseOutcome } from './case-outcome.ts';
import { repositoryFile } from './repository-file.ts';

/** One test case of a run, as JUnit and CTRF show it. */
export interface RunCase extends CaseOutcome {
  readonly className: string;
  readonly name: string;
  readonly milliseconds: number;
  /** The verdict that the case shows; absent where it shows what an API or the run needs. */
  readonly verdict?: Verdict;
  /** The line of the contract that makes the broken promise. */
  readonly place?: { readonly file: string; readonly line: number };
}

/** The cases of an operation, of what an API needs, or of the whole run. */
export interface CaseGroup {
  readonly name: string;
  /** Environment. */
  readonly host: string;
  readonly cases: readonly RunCase[];
}

/** A run as test cases: violations are failures, checks that failed are errors, what was not judged is skipped with its reason. */
export function caseGroups(run: Run): readonly CaseGroup[] {
  const apis = run.apis.flatMap((api) => groupsOf(api, run.manifest));
  return [...groupOfRun(run, apis), ...apis];
}

/** What no case of an API shows and fails the run has to show where only this file is read. */
function groupOfRun(run: Run, apis: readonly CaseGroup[]): readonly CaseGroup[] {
  const { headline, exitCode } = runResult(run);
  const { errors = [] } = run;
  const isShown = errors.length > 0 || apis.some(({ cases }) => cases.some(isFailing));
  const texts = exitCode === 0 || isShown ? errors : [headline];
  const cases = texts.map(caseOfRun);
  return cases.length === 0 ? [] : [{ name: 'run', host: '', cases }];
}

/** A test by hand keeps its name, because systems of CI compare cases by name from run to run. */
function caseOfRun(text: string): RunCase {
  const test = failedTestIn(text);
  return test === undefined
    ? { className: 'run', name: 'the run comes to its end', ...failing(text) }
    : { className: 'by hand', name: test.title, ...failing(test.error) };
}

export function isFailing({ kind }: RunCase): boolean {
  return kind === 'failure' || kind === 'error';
}

function groupsOf(api: ApiRun, manifest: Manifest): readonly CaseGroup[] {
  const host = api.environment.name;
  const judged = api.verdicts.filter(({ verdict }) => verdict !== 'not applicable');
  return [
    { name: api.api, host, cases: casesOfApi(api, manifest) },
    ...[...Map.groupBy(judged, ({ operation }) => operation)].map(([operation, verdicts]) => ({
      name: `${api.api} ${operation}`,
      host,
      cases: verdicts.map((verdict) => caseOf(verdict, manifest)),
    })),
  ];
}

function casesOfApi(api: ApiRun, { require }: Manifest): readonly RunCase[] {
  const { trouble, waiverErrors = [], environment, reachedMs } = api;
  const place = { className: `${api.api}.environments` };
  const mocked =
    require.includes('environment') && environment.mock
      ? [`${api.api} fell back to the mock, and CONTRACT_REQUIRE asks for an environment.`]
      : [];
  const asked: readonly (readonly [string, readonly string[]])[] = [
    ['runs in an environment', mocked],
    ['shows as much of the contract as is asked for', failuresOfCoverage(api, require)],
  ];
  return [
    {
      ...place,
      name: 'is reachable and lets us sign in',
      ...(trouble === undefined ? PASSED : failing(trouble)),
      milliseconds: reachedMs ?? 0,
    },
    {
      ...place,
      name: 'has no expired or needless waiver',
      ...(waiverErrors.length === 0 ? PASSED : failing(waiverErrors.join('\n'))),
    },
    ...asked.flatMap(([name, texts]) => texts.map((text) => ({ ...place, name, ...failing(text) }))),
  ];
}

function caseOf(verdict: Verdict, manifest: Manifest): RunCase {
  const { api, operation, check, title, durationMs, findings } = verdict;
  const [finding] = findings.filter(({ severity, waiver }) => severity === 'error' && !waiver);
  return {
    className: [api, operation, check.slice(0, check.indexOf('/'))].join('.'),
    name: title,
    milliseconds: durationMs,
    verdict,
    ...caseOutcome(verdict, manifest.require),
    ...(finding && { place: placeOf(finding, manifest) }),
  };
}

function placeOf({ promise: { position } }: Finding, manifest: Manifest): NonNullable<RunCase['place']> {
  return { file: repositoryFile(manifest, position.file), line: position.line };
}

const PASSED = { kind: 'passed', text: '', milliseconds: 0 } as const;

function failing(text: string) {
  return { kind: 'error', text, milliseconds: 0 } as const;
}
