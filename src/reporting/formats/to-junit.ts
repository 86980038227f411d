import XmlBuilder from 'fast-xml-builder';
import type { ApiRun, Manifest, Run, Verdict } from '../../findings/index.ts';
import { runResult } from '../result/index.ts';
import { type CaseOutcome, caseOutcome } from './case-outcome.ts';
import type { Format } from './format.ts';

/** One `<testcase>`. */
interface Case extends CaseOutcome {
  readonly className: string;
  readonly name: string;
  readonly milliseconds: number;
  /** The line of the contract that makes the broken promise. */
  readonly place?: { readonly file: string; readonly line: number };
}

/** The `<testsuite>` of an operation, of what an API needs, or of the whole run. */
interface CaseGroup {
  readonly name: string;
  /** Environment. */
  readonly host: string;
  readonly cases: readonly Case[];
}

/** A run as JUnit XML: violations are failures, checks that failed are errors, what was not judged is skipped with its reason. */
export const renderJunit: Format = (run) => {
  const apis = run.apis.flatMap((api) => groupsOf(api, run.manifest.require));
  const groups = [...groupOfRun(run, apis), ...apis];
  const builder = new XmlBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: true,
  });
  const suites = { '@name': run.manifest.suite, ...countsOf(groups.flatMap(({ cases }) => cases)) };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({
    testsuites: { ...suites, testsuite: groups.map((group) => suiteOf(group, run.manifest)) },
  })}`;
};

/** What no case of an API shows and fails the run has to show where only this file is read. */
function groupOfRun(run: Run, apis: readonly CaseGroup[]): readonly CaseGroup[] {
  const { headline, exitCode } = runResult(run);
  const { errors = [] } = run;
  const isShown = errors.length > 0 || apis.some(({ cases }) => cases.some(isFailing));
  const texts = exitCode === 0 || isShown ? errors : [headline];
  const cases = texts.map((text) => ({ className: 'run', name: 'the run comes to its end', ...failing(text) }));
  return cases.length === 0 ? [] : [{ name: 'run', host: '', cases }];
}

function isFailing({ kind }: Case): boolean {
  return kind === 'failure' || kind === 'error';
}

function groupsOf(api: ApiRun, require: Manifest['require']): readonly CaseGroup[] {
  const host = api.environment.name;
  const judged = api.verdicts.filter(({ verdict }) => verdict !== 'not applicable');
  return [
    { name: api.api, host, cases: casesOfApi(api, require) },
    ...[...Map.groupBy(judged, ({ operation }) => operation)].map(([operation, verdicts]) => ({
      name: `${api.api} ${operation}`,
      host,
      cases: verdicts.map((verdict) => caseOf(verdict, require)),
    })),
  ];
}

function casesOfApi(
  { api, trouble, waiverErrors = [], environment, reachedMs }: ApiRun,
  require: Manifest['require'],
): readonly Case[] {
  const place = { className: `${api}.environments` };
  const mocked = require.includes('environment') && environment.mock;
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
    ...(mocked
      ? [
          {
            ...place,
            name: 'runs in an environment',
            ...failing(`${api} fell back to the mock, and CONTRACT_REQUIRE asks for an environment.`),
          },
        ]
      : []),
  ];
}

function caseOf(verdict: Verdict, require: Manifest['require']): Case {
  const { api, operation, check, title, durationMs, findings } = verdict;
  const [finding] = findings.filter(({ severity, waiver }) => severity === 'error' && !waiver);
  return {
    className: [api, operation, check.slice(0, check.indexOf('/'))].join('.'),
    name: title,
    milliseconds: durationMs,
    ...caseOutcome(verdict, require),
    ...(finding && { place: finding.promise.position }),
  };
}

const PASSED = { kind: 'passed', text: '', milliseconds: 0 } as const;

function failing(text: string) {
  return { kind: 'error', text, milliseconds: 0 } as const;
}

function suiteOf({ name, host, cases }: CaseGroup, { startedAt }: Manifest): object {
  return {
    '@name': name,
    ...(host !== '' && { '@hostname': host }),
    '@timestamp': startedAt,
    ...countsOf(cases),
    testcase: cases.map(elementOf),
  };
}

function countsOf(cases: readonly Case[]): object {
  const count = (kind: CaseOutcome['kind']) => cases.filter((each) => each.kind === kind).length;
  return {
    '@tests': cases.length,
    '@failures': count('failure'),
    '@errors': count('error'),
    '@skipped': count('skipped'),
    '@time': seconds(cases.reduce((sum, { milliseconds }) => sum + milliseconds, 0)),
  };
}

function elementOf(testCase: Case): object {
  const { className, name, milliseconds, place, kind, text } = testCase;
  const sound = withoutControls(text);
  const message = { '@message': sound.split('\n', 1)[0] };
  return {
    '@classname': className,
    '@name': name,
    '@time': seconds(milliseconds),
    ...(place && { '@file': place.file, '@line': place.line }),
    ...(kind === 'skipped' && { skipped: message }),
    ...(isFailing(testCase) && { [kind]: { ...message, '#text': sound } }),
  };
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

/** XML cannot hold them, however they are written. */
function withoutControls(text: string): string {
  return text.toWellFormed().replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
